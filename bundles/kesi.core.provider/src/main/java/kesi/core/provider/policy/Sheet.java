package kesi.core.provider.policy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kesi.core.api.policy.Authority;
import kesi.core.api.policy.Rule;
import kesi.core.api.problem.Finding;
import kesi.core.api.text.Message;

/**
 * What one policy file says.
 *
 * @param authority who stands behind it
 * @param file where it is
 * @param rules by key, in the order of the file; a key with an empty list is named and has no rules
 * @param faults what is wrong with it; nothing of a sheet with faults may be used
 */
record Sheet(Authority authority, Path file, Map<String, List<Rule>> rules, List<Finding> faults) {

    Sheet {
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
        faults = List.copyOf(faults);
    }

    /** Whether it says anything of a key, or of a group of keys that is named without its point. */
    boolean names(String key) {
        return rules.containsKey(key) || rules.keySet().stream().anyMatch(one -> one.startsWith(key + "."));
    }

    /** The same, when others than IT may write the file: whatever turns a check off is a fault then. */
    Sheet strict() {
        List<Finding> more = new ArrayList<>(faults);
        all().filter(rule -> rule.key().startsWith("trust.") && rule.word().equals("developer"))
                .forEach(rule -> more.add(Finding.error(
                        rule.line() + ":" + rule.column(),
                        Message.of(Sheet.class, "policy.unguarded", rule.place(), rule.key()))));
        return new Sheet(authority, file, rules, more);
    }

    List<Rule> rules(String key) {
        return Objects.requireNonNullElse(rules.get(key), List.of());
    }

    Stream<Rule> all() {
        return rules.values().stream().flatMap(List::stream);
    }
}

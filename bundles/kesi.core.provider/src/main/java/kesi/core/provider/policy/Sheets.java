package kesi.core.provider.policy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kesi.core.api.policy.Role;
import kesi.core.api.policy.Rule;
import kesi.core.api.problem.Finding;
import kesi.core.api.text.Message;

/**
 * All policy files as they are now, the strongest first. Immutable. While one of them has faults, of all of them only
 * locks and prohibitions hold.
 */
record Sheets(List<Sheet> sheets) {

    Sheets {
        sheets = List.copyOf(sheets);
    }

    /** Why one cannot be used. */
    Optional<Message> damage() {
        return damaged()
                .findFirst()
                .map(sheet -> Message.of(
                        Sheets.class,
                        "policy.damaged",
                        sheet.file(),
                        sheet.faults().get(0).sentence()));
    }

    /** Why each of those cannot be used. */
    List<Finding> faults() {
        return damaged().flatMap(sheet -> sheet.faults().stream()).toList();
    }

    boolean names(String key) {
        return usable(key).anyMatch(sheet -> sheet.names(key));
    }

    List<Rule> rules(String key) {
        if (PolicyKeys.ADDING.contains(key)) {
            return sheets.stream().flatMap(sheet -> sheet.rules(key).stream()).toList();
        }
        return usable(key)
                .filter(sheet -> sheet.faults().isEmpty() && sheet.names(PolicyKeys.decided(key)))
                .findFirst()
                .map(sheet -> sheet.rules(key))
                .orElse(List.of());
    }

    List<Rule> all() {
        return sheets.stream()
                .flatMap(Sheet::all)
                .filter(rule -> rules(rule.key()).contains(rule))
                .toList();
    }

    /** Whether the account has the role. */
    boolean has(Role role, String account) {
        boolean everything = !names(PolicyKeys.ROLES_GROUP) && damage().isEmpty();
        return everything
                || rules(PolicyKeys.ROLES + role.word()).stream()
                        .anyMatch(rule -> rule.word().equals("*") || rule.word().equals(account));
    }

    private Stream<Sheet> usable(String key) {
        boolean allows = !key.startsWith(PolicyKeys.LOCK) && !PolicyKeys.ADDING.contains(key);
        return allows && damaged().findAny().isPresent() ? Stream.empty() : sheets.stream();
    }

    private Stream<Sheet> damaged() {
        return sheets.stream().filter(sheet -> !sheet.faults().isEmpty());
    }
}

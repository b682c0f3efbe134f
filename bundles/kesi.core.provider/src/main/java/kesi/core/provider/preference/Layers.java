package kesi.core.provider.preference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kesi.core.api.command.Parameter;
import kesi.core.api.preference.Preferences.Held;
import kesi.core.api.preference.Preferences.Origin;
import kesi.core.api.problem.Finding;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;

/**
 * The layers of choices, values by {@code PAGE.CHOICE}: the department's below the person's below what IT locked.
 * Immutable.
 */
record Layers(Map<String, List<String>> department, Map<String, List<String>> person, Locks policy) {

    private static final List<Origin> STRONGEST_FIRST = List.of(Origin.LOCKED, Origin.PERSON, Origin.DEPARTMENT);

    Layers {
        department = Map.copyOf(department);
        person = Map.copyOf(person);
    }

    Layers withPerson(Map<String, List<String>> changed) {
        return new Layers(department, changed, policy);
    }

    Layers withDepartment(Map<String, List<String>> changed) {
        return new Layers(changed, person, policy);
    }

    Layers withPolicy(Locks changed) {
        return new Layers(department, person, changed);
    }

    /** Everything that is not the standard on a page, with who said it: equal as long as the page holds the same. */
    Map<String, String> of(String page) {
        Map<String, String> all = new LinkedHashMap<>();
        STRONGEST_FIRST.forEach(origin -> values(origin).forEach((key, values) -> {
            if (Keys.page(key).equals(page)) {
                all.putIfAbsent(key, values.toString());
            }
        }));
        return all;
    }

    /** The pages that anything is chosen for. */
    List<String> pages() {
        return STRONGEST_FIRST.stream()
                .flatMap(origin -> values(origin).keySet().stream())
                .map(Keys::page)
                .distinct()
                .toList();
    }

    /** What holds on a page, by the names of its choices. Layers that do not fit as a whole are passed over. */
    <P extends Record> Map<String, Held> held(Shape<P> shape, List<Finding> findings) {
        for (int skipped = 0; skipped < STRONGEST_FIRST.size(); skipped++) {
            List<Origin> used = new ArrayList<>(STRONGEST_FIRST);
            Stream.of(Origin.PERSON, Origin.DEPARTMENT).limit(skipped).forEach(used::remove);
            Map<String, Held> held = held(shape, used, findings);
            Optional<Problem> wrong = shape.wrong(words(held));
            if (wrong.isEmpty()) {
                return held;
            }
            findings.add(Finding.warning(shape.page(), wrong.get().sentence()));
        }
        return held(shape, List.of(), findings);
    }

    /** The values of what is held, without those that are empty. */
    static Map<String, List<String>> words(Map<String, Held> held) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        held.forEach((name, one) -> {
            if (!one.values().isEmpty()) {
                words.put(name, one.values());
            }
        });
        return words;
    }

    private Map<String, Held> held(Shape<?> shape, List<Origin> used, List<Finding> findings) {
        Map<String, Held> held = new LinkedHashMap<>();
        shape.parameters().forEach(parameter -> held.put(parameter.name(), held(shape, parameter, used, findings)));
        return held;
    }

    private Held held(Shape<?> shape, Parameter parameter, List<Origin> used, List<Finding> findings) {
        String key = Keys.of(shape.page(), parameter.flag());
        Optional<Message> reason = policy.reason(key);
        for (Origin origin : used) {
            List<String> values = values(origin).get(key);
            if (values != null) {
                Optional<Problem> wrong = shape.wrong(Map.of(parameter.name(), values));
                if (wrong.isEmpty()) {
                    return new Held(values, origin, reason);
                }
                findings.add(unfit(key, origin, values, wrong.get()));
            }
        }
        List<String> standard = parameter.standard().isEmpty() ? List.of() : List.of(parameter.standard());
        return new Held(standard, policy.locks().containsKey(key) ? Origin.LOCKED : Origin.STANDARD, reason);
    }

    private static Finding unfit(String key, Origin origin, List<String> values, Problem wrong) {
        return Finding.warning(
                key,
                Message.of(
                        Layers.class,
                        "preference.unfit",
                        key,
                        String.join(", ", values),
                        Message.of(Layers.class, "preference.origin." + origin),
                        wrong.sentence()));
    }

    private Map<String, List<String>> values(Origin origin) {
        return switch (origin) {
            case STANDARD -> Map.of();
            case DEPARTMENT -> department;
            case PERSON -> person;
            case LOCKED -> lockedValues();
        };
    }

    private Map<String, List<String>> lockedValues() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        policy.locks().forEach((key, lock) -> values.put(key, lock.values()));
        return values;
    }
}

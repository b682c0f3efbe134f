package kesi.core.provider.policy;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kesi.core.api.json.Json;
import kesi.core.api.json.Places;
import kesi.core.api.json.Places.Place;
import kesi.core.api.policy.Authority;
import kesi.core.api.policy.Rule;
import kesi.core.api.problem.Finding;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.core.provider.preference.Keys;
import org.jspecify.annotations.Nullable;

/** Reads one policy into a sheet. What does not fit is told with its place; the rest is read on. Used once. */
final class SheetReader {

    private final Authority authority;
    private final Path file;
    private final Map<String, List<Rule>> rules = new LinkedHashMap<>();
    private final List<Finding> faults = new ArrayList<>();
    private Places places = Places.of("{}");

    SheetReader(Authority authority, Path file) {
        this.authority = authority;
        this.file = file;
    }

    /**
     * Reads it.
     *
     * @param pointer where in the text the policy stands; empty for the whole
     */
    Sheet read(Json json, String text, String pointer) {
        try {
            Object tree = json.read(file.toString(), new StringReader(text));
            places = Places.of(text);
            policy(within(tree, pointer), pointer.isEmpty() ? "" : "/" + pointer);
            faults.addAll(Contradictions.of(said(Contradictions.FORBID), said(Contradictions.REQUIRE)));
        } catch (Problem e) {
            faults.add(Finding.error("", e.sentence()));
        }
        return new Sheet(authority, file, rules, faults);
    }

    private List<Rule> said(String key) {
        return Objects.requireNonNullElse(rules.get(key), List.of());
    }

    /** A sheet that says nothing, for a file that cannot be read at all. */
    static Sheet unreadable(Authority authority, Path file, Message why) {
        return new Sheet(authority, file, Map.of(), List.of(Finding.error("", why)));
    }

    private static Object within(@Nullable Object tree, String pointer) {
        @Nullable Object found = tree;
        for (String name : pointer.isEmpty() ? new String[0] : pointer.split("/")) {
            found = found instanceof Map<?, ?> map && map.containsKey(name)
                    ? Objects.requireNonNullElse(map.get(name), "")
                    : Map.of();
        }
        return Objects.requireNonNullElse(found, "");
    }

    private void policy(Object tree, String pointer) {
        if (!(tree instanceof Map<?, ?> members)) {
            wrong(pointer, "policy.shape", String.join(", ", PolicyKeys.all()));
            return;
        }
        members.forEach((name, value) -> {
            String place = pointer + "/" + name;
            if (PolicyKeys.isGroup(String.valueOf(name))) {
                group(String.valueOf(name), value, place);
            } else {
                key(String.valueOf(name), value, place);
            }
        });
    }

    private void group(String name, Object value, String pointer) {
        if (value instanceof Map<?, ?> members) {
            members.forEach((word, each) -> key(name + "." + word, each, pointer + "/" + word));
        } else {
            wrong(pointer, "policy.group", name);
        }
    }

    private void key(String written, Object value, String pointer) {
        String key = normal(written);
        PolicyKeys.form(key)
                .ifPresentOrElse(
                        form -> value(key, form, Objects.requireNonNullElse(value, Map.of()), pointer),
                        () -> wrong(pointer, "policy.unknown", written, String.join(", ", PolicyKeys.all())));
    }

    private static String normal(String key) {
        return key.startsWith(PolicyKeys.LOCK)
                ? PolicyKeys.LOCK + Keys.normal(key.substring(PolicyKeys.LOCK.length()))
                : key;
    }

    private void value(String key, Form form, Object value, String pointer) {
        check(key, form, value, pointer);
        List<Rule> read = new ArrayList<>();
        if (form instanceof Form.Several && value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                read.add(rule(key, Objects.requireNonNullElse(list.get(i), ""), pointer + "/" + i));
            }
        } else {
            read.add(rule(key, value, pointer));
        }
        if (rules.put(key, List.copyOf(read)) != null) {
            wrong(pointer, "policy.twice", key);
        }
    }

    private Rule rule(String key, Object value, String pointer) {
        Place place = places.find(pointer);
        return new Rule(key, value, authority, file, place.line(), place.column());
    }

    private void check(String key, Form form, Object value, String pointer) {
        form.wrong(value).ifPresent(why -> wrong(pointer, "policy.wrong", key, why));
        if (form instanceof Form.Several several && value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                check(key, several.each(), Objects.requireNonNullElse(list.get(i), ""), pointer + "/" + i);
            }
        }
        if (form instanceof Form.Members known && value instanceof Map<?, ?> map) {
            map.forEach((name, each) -> member(key, known, String.valueOf(name), each, pointer + "/" + name));
        }
    }

    private void member(String key, Form.Members known, String name, Object value, String pointer) {
        Form form = known.known().get(name);
        if (form == null) {
            wrong(
                    pointer,
                    "policy.unknown",
                    key + "." + name,
                    String.join(", ", known.known().keySet()));
        } else {
            check(key + "." + name, form, Objects.requireNonNullElse(value, Map.of()), pointer);
        }
    }

    private void wrong(String pointer, String key, Object... arguments) {
        Place place = places.find(pointer);
        Object[] all = new Object[arguments.length + 1];
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[0] = Message.of(SheetReader.class, "policy.spot", place.line(), place.column());
        faults.add(Finding.error(place.toString(), Message.of(SheetReader.class, key, all)));
    }
}

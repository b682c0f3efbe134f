package kesi.deploy.provider.parcel;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kesi.core.api.json.Json;
import kesi.deploy.api.Comparison.Row;

/**
 * What differs between what two department files say: features, settings, policy, layouts, themes and titles, each
 * with its own kind of row.
 *
 * @param json reads them
 */
public record ParcelDifference(Json json) {

    private static final String DEPARTMENT = "extensions/kesi-department/json/";
    private static final Set<String> FORM = Set.of(
            "id", "feature-resource-version", "extensions/kesi-department/kind", "extensions/kesi-department/type");
    private static final int LONGEST = 80;

    /** Rows in the order of their kinds and names. */
    public List<Row> rows(String before, String after) {
        Map<String, String> old = leaves(before);
        Map<String, String> now = leaves(after);
        TreeSet<String> names = new TreeSet<>(old.keySet());
        names.addAll(now.keySet());
        return names.stream()
                .map(name -> new Row(
                        name.substring(0, name.indexOf('/')),
                        name.substring(name.indexOf('/') + 1),
                        Objects.requireNonNullElse(old.get(name), ""),
                        Objects.requireNonNullElse(now.get(name), "")))
                .filter(row -> !row.before().equals(row.after()))
                .toList();
    }

    private Map<String, String> leaves(String text) {
        Map<String, String> leaves = new TreeMap<>();
        if (!text.isEmpty() && json.read("department", new StringReader(text)) instanceof Map<?, ?> tree) {
            walk("", tree, leaves);
        }
        return leaves;
    }

    private void walk(String path, Object value, Map<String, String> leaves) {
        String inside = path.isEmpty() ? "" : path + "/";
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            map.forEach((name, one) -> walk(inside + name, Objects.requireNonNullElse(one, ""), leaves));
        } else if (path.equals(DEPARTMENT + "features") && value instanceof List<?> ids) {
            ids.forEach(id -> feature(String.valueOf(id), leaves));
        } else {
            told(path, value, leaves);
        }
    }

    /** What only says of which form the file is tells nobody anything. */
    private void told(String path, Object value, Map<String, String> leaves) {
        if (path.startsWith(DEPARTMENT) || !FORM.contains(path)) {
            leaves.put(named(path), shortened(value instanceof String word ? word : json.write(value)));
        }
    }

    private static void feature(String id, Map<String, String> leaves) {
        int colon = Math.max(0, id.lastIndexOf(':'));
        leaves.put("feature/" + id.substring(0, colon), id.substring(colon + 1));
    }

    /** The kind of row is the word below the department, a configuration or the file itself. */
    private static String named(String path) {
        List<String> words = new ArrayList<>(List.of(path.split("/", -1)));
        if (path.startsWith(DEPARTMENT)) {
            List<String> rest = words.subList(DEPARTMENT.split("/", -1).length - 1, words.size());
            String kind = rest.get(0).equals("settings") ? "setting" : rest.get(0);
            return kind + "/" + (rest.size() > 1 ? String.join(".", rest.subList(1, rest.size())) : kind);
        }
        return words.get(0).equals("configurations")
                ? "configuration/" + String.join(" ", words.subList(1, words.size()))
                : "department/" + String.join(".", words);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}

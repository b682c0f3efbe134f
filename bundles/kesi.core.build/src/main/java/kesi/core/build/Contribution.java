package kesi.core.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;

/**
 * What one component of a bundle brings.
 *
 * @param type the component's class
 * @param marks its contribution annotations, in the order of their kinds
 * @param record the record type that it declares, if it is one
 */
record Contribution(TypeElement type, List<Mark> marks, Optional<RecordName> record) {

    /** The kind of a component that implements {@code RecordType}. */
    static final String RECORD_TYPE = "RecordType";

    Contribution {
        marks = List.copyOf(marks);
    }

    /**
     * A record type's name, class and version.
     *
     * @param name the public name
     * @param java the binary name of the Java record
     * @param schema its schema version
     */
    record RecordName(String name, String java, int schema) {}

    String className() {
        return type.getQualifiedName().toString();
    }

    List<String> kinds() {
        List<String> kinds = new ArrayList<>(marks.stream().map(Mark::kind).toList());
        record.ifPresent(declared -> kinds.add(RECORD_TYPE));
        return kinds.stream().sorted().toList();
    }

    /** The service properties that the annotations become. */
    SortedMap<String, Object> properties() {
        SortedMap<String, Object> properties = new TreeMap<>();
        marks.forEach(mark -> properties.putAll(mark.properties()));
        return properties;
    }

    /** The same as a tree of maps, lists and plain values. */
    Map<String, Object> tree() {
        SortedMap<String, Object> tree = new TreeMap<>();
        tree.put("class", className());
        tree.put("kinds", kinds());
        tree.put("properties", properties());
        record.ifPresent(declared -> tree.put(
                "record",
                new TreeMap<>(Map.of("name", declared.name(), "java", declared.java(), "schema", declared.schema()))));
        return tree;
    }
}

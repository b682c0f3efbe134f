package kesi.heritage.provider.command;

import java.util.List;
import java.util.Optional;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.heritage.api.HeritageTypes;
import kesi.record.api.Document;
import kesi.record.api.Records;

/** The records of this area as commands name them: by id, or by type and id. */
final class Area {

    /** The types, in the order in which lists show them. */
    static final List<String> TYPES = List.of(
            HeritageTypes.ELEMENT,
            HeritageTypes.PRACTITIONER,
            HeritageTypes.LINEAGE,
            HeritageTypes.SESSION,
            HeritageTypes.FAMILY,
            HeritageTypes.POINTS);

    private Area() {}

    /** The record with this id, or {@code type/id}. */
    static Document document(Records records, String id) {
        Optional<Document> found = id.contains("/") ? byReference(records, id) : records.findById(id);
        return found.filter(document -> TYPES.contains(document.ref().type()))
                .orElseThrow(() -> Problem.failed("E-NOT-FOUND", Message.of(Area.class, "problem.unknown", id)));
    }

    private static Optional<Document> byReference(Records records, String text) {
        try {
            return records.find(Ref.parse(text));
        } catch (IllegalArgumentException e) {
            throw new Problem(kesi.core.api.problem.Kind.USAGE, "", Message.of(Area.class, "problem.unknown", text), e);
        }
    }

    /** The full name of a type that a person wrote with or without the area. */
    static String type(String word) {
        return TYPES.stream()
                .filter(type -> type.equals(word) || type.endsWith("." + word))
                .findFirst()
                .orElseThrow(
                        () -> Problem.usage(Message.of(Area.class, "problem.type", word, String.join(", ", TYPES))));
    }
}

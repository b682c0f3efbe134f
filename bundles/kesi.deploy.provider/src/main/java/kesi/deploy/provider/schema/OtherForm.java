package kesi.deploy.provider.schema;

import java.util.Map;
import java.util.Optional;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Finding;
import kesi.core.api.problem.Problem;
import kesi.record.api.Document;
import kesi.record.api.Entry;
import kesi.record.api.Records;
import kesi.record.api.spi.RecordType;

/**
 * The content of a record in the schema of its type, tried as the store would try it.
 *
 * @param type what is here now
 */
record OtherForm(RecordType<?> type, Records records, Json json) {

    private static final String REASON = "forms.reason";

    /** The content; a foreign upgrade may throw anything, and what it threw is told with the record. */
    Map<String, Object> of(Document document) {
        try {
            Map<String, Object> content = document.schema() < type.schema()
                    ? type.upgrade(document.schema(), document.content())
                    : before(document);
            check(type, document, content);
            return content;
        } catch (Problem problem) {
            throw problem.code().filter("F-RECORDS"::equals).isPresent() ? problem : broken(document, problem);
        } catch (RuntimeException | LinkageError foreign) {
            throw broken(document, foreign);
        }
    }

    private <T extends Record> void check(RecordType<T> kind, Document document, Map<String, Object> content) {
        Optional<Finding> error = kind.check(json.value(kind.javaType(), content)).stream()
                .filter(one -> one.weight() == Finding.Weight.ERROR)
                .findFirst();
        error.ifPresent(one -> {
            throw StoredForms.stuck("forms.check", type.label(), document.title(), one.place(), one.sentence());
        });
    }

    /** What it held before this and later schemas were written; work that was done in a later one cannot be kept. */
    private Map<String, Object> before(Document document) {
        for (Entry entry : records.history(document.ref())) {
            if (entry.schema() <= type.schema() && entry.content().isPresent()) {
                Map<String, Object> content = entry.content().get();
                return entry.schema() == type.schema() ? content : type.upgrade(entry.schema(), content);
            }
            if (!entry.reason().key().equals(REASON)) {
                break;
            }
        }
        throw StoredForms.stuck("forms.newer", type.label(), document.title(), document.schema(), type.schema());
    }

    private Problem broken(Document document, Throwable why) {
        return StoredForms.stuck(
                "forms.broken", type.label(), document.title(), document.schema(), type.schema(), String.valueOf(why));
    }
}

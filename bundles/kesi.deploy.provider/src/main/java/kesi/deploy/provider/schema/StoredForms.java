package kesi.deploy.provider.schema;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.record.api.Batch;
import kesi.record.api.Document;
import kesi.record.api.Records;
import kesi.record.api.spi.RecordType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The forms of the records in the store of the workspace. */
@Component(service = Forms.class)
public final class StoredForms implements Forms {

    private static final int PAGE = 500;

    private final Records records;
    private final Json json;

    @Activate
    public StoredForms(@Reference Records records, @Reference Json json) {
        this.records = records;
        this.json = json;
    }

    @Override
    public Map<String, Integer> schemas() {
        Map<String, Integer> schemas = new TreeMap<>();
        records.known().forEach(type -> schemas.put(type.name(), type.schema()));
        return schemas;
    }

    @Override
    public long count(String type) {
        return records.count(type);
    }

    @Override
    public Fitting fit(Set<String> types, int generation, Task task) {
        Batch batch = Batch.because(text("forms.reason", generation));
        for (RecordType<?> type : records.known()) {
            if (types.contains(type.name())) {
                fit(type, batch, task);
            }
        }
        return new Ready(records, batch);
    }

    private void fit(RecordType<?> type, Batch batch, Task task) {
        OtherForm form = new OtherForm(type, records, json);
        List<Document> page = records.list(type.name(), "", PAGE);
        while (!page.isEmpty()) {
            task.checkCancelled();
            page.stream()
                    .filter(document -> document.schema() != type.schema())
                    .forEach(document -> batch.put(document.ref(), document.version(), form.of(document)));
            page = records.list(type.name(), page.get(page.size() - 1).ref().id(), PAGE);
        }
    }

    static Problem stuck(String key, Object... arguments) {
        return Problem.failed("F-RECORDS", text(key, arguments));
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(StoredForms.class, key, arguments);
    }

    /** A batch that waits to be written. */
    private record Ready(Records store, Batch batch) implements Fitting {

        @Override
        public int records() {
            return batch.edits().size();
        }

        @Override
        public void commit() {
            if (!batch.isEmpty()) {
                store.commit(batch);
            }
        }
    }
}

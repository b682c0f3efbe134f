package kesi.record.jdbc.command;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.search.api.SearchIndex;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The search indexes that are here now. Without the search API the component does not come up, and there are none. */
@Component(service = Indexes.class)
public final class Indexes {

    private final List<SearchIndex> present = new CopyOnWriteArrayList<>();

    /** An index has come. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void add(SearchIndex index) {
        present.add(index);
    }

    /** An index goes. */
    public void remove(SearchIndex index) {
        present.remove(index);
    }

    int count() {
        return present.size();
    }

    /** One sentence for each fault of each index. */
    List<Message> verify(Task task) {
        return present.stream().flatMap(index -> index.verify(task).stream()).toList();
    }
}

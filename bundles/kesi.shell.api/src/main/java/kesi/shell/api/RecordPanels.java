package kesi.shell.api;

import java.util.List;
import javax.swing.JComponent;
import kesi.core.api.value.Ref;
import org.osgi.annotation.versioning.ProviderType;

/** Makes panels for records from their types alone. A service, used on the event dispatch thread. */
@ProviderType
public interface RecordPanels {

    /**
     * A list of all records of a type with quick filter, multi-column sort and any number of rows; it follows the
     * journal
     * and tells the selection.
     */
    JComponent list(String type, Scope scope);

    /** A detail of the selected record: fields, links with stubs, evidence that jumps to its passage, history. */
    JComponent detail(Scope scope);

    /** A form to change one record; saving commits a new version. */
    JComponent form(Ref record, Scope scope);

    /** A search box over the given types with a list of hits, marked snippets and facets. */
    JComponent search(List<String> types, Scope scope);
}

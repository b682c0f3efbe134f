package kesi.shell.swing.part;

import kesi.search.api.Search;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The way to the search. It is a service of its own so that the window also stands where no search is installed. */
@Component(service = SearchDoor.class)
public record SearchDoor(Search search) {

    /** A way to that search. */
    @Activate
    public SearchDoor(@Reference Search search) {
        this.search = search;
    }
}

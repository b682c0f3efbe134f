package kesi.bookroom.ui.room;

import java.util.List;
import java.util.Optional;
import kesi.bookroom.api.BookroomTypes;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Ref;
import kesi.shell.api.LinkOpener;
import kesi.shell.api.LinkOpenerPart;
import kesi.shell.api.Selection;
import kesi.shell.api.Workbench;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows a book or a loan in its view when somebody follows a link to it. */
@LinkOpener(types = {BookroomTypes.BOOK, BookroomTypes.LOAN})
@Component
public final class RoomOpener implements LinkOpenerPart {

    private final Workbench workbench;
    private final Selection selection;

    /** Opens in this window. */
    @Activate
    public RoomOpener(@Reference Workbench workbench, @Reference Selection selection) {
        this.workbench = workbench;
        this.selection = selection;
    }

    @Override
    public void open(Ref record, Optional<Evidence> evidence) {
        selection.select(List.of(record));
        workbench.showView(record.type().equals(BookroomTypes.BOOK) ? "bookroom.books" : "bookroom.desk");
    }
}

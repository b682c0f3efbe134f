package kesi.news.ui.reader;

import java.util.Optional;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Ref;
import kesi.news.api.NewsTypes;
import kesi.shell.api.LinkOpener;
import kesi.shell.api.LinkOpenerPart;
import kesi.shell.api.Workbench;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens items in the reader, at the passage that evidence names. */
@LinkOpener(types = NewsTypes.ITEM)
@Component(service = LinkOpenerPart.class)
public final class NewsOpener implements LinkOpenerPart {
    private final Reading reading;
    private final Workbench workbench;

    /** An opener that shows the reader in this window. */
    @Activate
    public NewsOpener(@Reference Reading reading, @Reference Workbench workbench) {
        this.reading = reading;
        this.workbench = workbench;
    }

    @Override
    public void open(Ref record, Optional<Evidence> evidence) {
        Optional<Evidence.Passage> passage = evidence.filter(Evidence.Passage.class::isInstance)
                .map(Evidence.Passage.class::cast)
                .filter(place -> place.item().equals(record));
        workbench.showView(ReaderView.ID);
        reading.show(new Reading.Target(record, passage));
    }
}

package kesi.shell.swing.part;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Ref;
import kesi.shell.api.LinkOpener;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The link openers that bundles bring. Safe for use by any thread; opening happens on the event dispatch thread. */
@Component(service = Openers.class)
public final class Openers {

    private final List<LinkOpener> openers = new CopyOnWriteArrayList<>();

    /** An opener's bundle arrives. */
    @Reference(
            name = "opener",
            service = LinkOpener.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    public void bindOpener(LinkOpener opener) {
        openers.add(opener);
    }

    /** An opener's bundle leaves. */
    public void unbindOpener(LinkOpener opener) {
        openers.remove(opener);
    }

    /** Shows a record in its area's own way; answers whether some area did. */
    public boolean open(Ref record, Optional<Evidence> evidence) {
        Optional<LinkOpener> opener = openers.stream()
                .filter(one -> one.types().contains(record.type()))
                .findFirst();
        opener.ifPresent(one -> one.open(record, evidence));
        return opener.isPresent();
    }
}

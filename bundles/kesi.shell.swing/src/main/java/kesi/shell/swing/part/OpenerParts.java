package kesi.shell.swing.part;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Ref;
import kesi.shell.api.LinkOpener;
import kesi.shell.api.LinkOpenerPart;
import kesi.shell.swing.Texts;
import kesi.shell.swing.part.Openers.Opener;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The link openers that bundles bring, known by their metadata; one is asked for when a link is followed. */
@Component(service = OpenerParts.class)
public final class OpenerParts {

    private final BundleContext context;
    private final Openers openers = new Openers();
    private final Map<ServiceReference<LinkOpenerPart>, Opener> known = new ConcurrentHashMap<>();

    /** Knows no opener yet. */
    @Activate
    public OpenerParts(BundleContext context) {
        this.context = context;
    }

    /** The openers that are here. */
    public Openers openers() {
        return openers;
    }

    /** An opener's bundle arrives. */
    @Reference(
            name = "opener",
            service = LinkOpenerPart.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    public void bindOpener(ServiceReference<LinkOpenerPart> reference) {
        Opener opener = new Opener(
                Metadata.words(reference, LinkOpener.PREFIX_ + "types"),
                (record, evidence) -> open(reference, record, evidence));
        known.put(reference, opener);
        openers.all().add(opener);
    }

    /** An opener's bundle leaves. */
    public void unbindOpener(ServiceReference<LinkOpenerPart> reference) {
        Opener leaving = known.remove(reference);
        openers.all().remove(one -> one.equals(leaving));
    }

    private static String bundleOf(ServiceReference<?> reference) {
        return Optional.ofNullable(reference.getBundle())
                .map(Bundle::getSymbolicName)
                .orElse("");
    }

    private boolean open(ServiceReference<LinkOpenerPart> reference, Ref record, Optional<Evidence> evidence) {
        LinkOpenerPart opener = context.getService(reference);
        if (opener == null) {
            throw Unmade.of(Texts.of("part.opener", record.type()), bundleOf(reference), reference);
        }
        try {
            opener.open(record, evidence);
            return true;
        } finally {
            context.ungetService(reference);
        }
    }
}

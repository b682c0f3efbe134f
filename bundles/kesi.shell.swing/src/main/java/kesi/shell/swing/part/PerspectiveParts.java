package kesi.shell.swing.part;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kesi.core.api.text.Message;
import kesi.shell.api.PerspectivePart;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The perspectives that bundles bring; only their metadata are ever read. */
@Component(service = PerspectiveParts.class)
public final class PerspectiveParts {

    private final Contributions<PerspectiveInfo> perspectives = new Contributions<>();
    private final Map<ServiceReference<PerspectivePart>, PerspectiveInfo> known = new ConcurrentHashMap<>();

    /** The perspectives that are here. */
    public Contributions<PerspectiveInfo> perspectives() {
        return perspectives;
    }

    /** What people call the perspective of that id; empty when it is not here. */
    public Optional<Message> titleOf(String id) {
        return perspectives.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(PerspectiveInfo::title);
    }

    /** A perspective's bundle arrives. */
    @Reference(
            name = "perspective",
            service = PerspectivePart.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    public void bindPerspective(ServiceReference<PerspectivePart> reference) {
        PerspectiveInfo info = Metadata.perspective(reference);
        known.put(reference, info);
        perspectives.add(info);
    }

    /** A perspective's bundle leaves. */
    public void unbindPerspective(ServiceReference<PerspectivePart> reference) {
        PerspectiveInfo info = known.remove(reference);
        perspectives.remove(one -> one.equals(info));
    }
}

package kesi.shell.swing.part;

import kesi.shell.api.ViewPart;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceObjects;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The views that bundles bring, known by their metadata; an instance is made for each opened view. */
@Component(service = ViewParts.class)
public final class ViewParts {

    private final BundleContext context;
    private final Contributions<ViewSource> views = new Contributions<>();

    /** Collects nothing yet. */
    @Activate
    public ViewParts(BundleContext context) {
        this.context = context;
    }

    /** The views that are here. */
    public Contributions<ViewSource> views() {
        return views;
    }

    /** A view's bundle arrives. */
    @Reference(
            name = "view",
            service = ViewPart.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    public void bindView(ServiceReference<ViewPart> reference) {
        views.add(new FromBundle(Metadata.view(reference), reference, context.getServiceObjects(reference)));
    }

    /** A view's bundle leaves; when this returns its instances are given back. */
    public void unbindView(ServiceReference<ViewPart> reference) {
        views.remove(view -> view instanceof FromBundle own && own.reference().equals(reference));
    }

    private record FromBundle(ViewInfo info, ServiceReference<ViewPart> reference, ServiceObjects<ViewPart> objects)
            implements ViewSource {

        @Override
        public ViewPart open() {
            ViewPart view = objects.getService();
            if (view == null) {
                throw Unmade.of(info.title(), info.bundle(), reference);
            }
            return view;
        }

        @Override
        public void release(ViewPart view) {
            objects.ungetService(view);
        }
    }
}

package kesi.shell.swing.part;

import kesi.core.api.text.Message;
import kesi.shell.api.EditorPart;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceObjects;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The editors that bundles bring, known by their metadata; an instance is made for each record that is opened. */
@Component(service = EditorParts.class)
public final class EditorParts {

    private final BundleContext context;
    private final Contributions<EditorSource> editors = new Contributions<>();

    /** Collects nothing yet. */
    @Activate
    public EditorParts(BundleContext context) {
        this.context = context;
    }

    /** The editors that are here. */
    public Contributions<EditorSource> editors() {
        return editors;
    }

    /** An editor's bundle arrives. */
    @Reference(
            name = "editor",
            service = EditorPart.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    @SuppressWarnings("rawtypes") // the service's type has a letter that metadata do not tell
    public void bindEditor(ServiceReference<EditorPart> reference) {
        editors.add(new FromBundle(Metadata.editor(reference), reference, context.getServiceObjects(reference)));
    }

    /** An editor's bundle leaves; when this returns its instances are given back. */
    @SuppressWarnings("rawtypes") // as above
    public void unbindEditor(ServiceReference<EditorPart> reference) {
        editors.remove(
                editor -> editor instanceof FromBundle own && own.reference().equals(reference));
    }

    @SuppressWarnings("rawtypes") // as above
    private record FromBundle(
            EditorInfo info, ServiceReference<EditorPart> reference, ServiceObjects<EditorPart> objects)
            implements EditorSource {

        @Override
        public EditorPart<?> open() {
            EditorPart<?> editor = objects.getService();
            if (editor == null) {
                throw Unmade.of(named(info), info.bundle(), reference);
            }
            return editor;
        }

        /** An editor may have no title of its own; then the record that it edits names it. */
        private static Message named(EditorInfo info) {
            return info.title().chinese().isEmpty() ? Message.literal(info.of()) : info.title();
        }

        @Override
        public void release(EditorPart<?> editor) {
            objects.ungetService(editor);
        }
    }
}

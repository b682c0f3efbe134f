package kesi.shell.swing.part;

import kesi.shell.api.WizardPart;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceObjects;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The wizards that bundles bring, known by their metadata; one is asked for when a person opens it. */
@Component(service = WizardParts.class)
public final class WizardParts {

    private final BundleContext context;
    private final Contributions<WizardSource> wizards = new Contributions<>();

    /** Collects nothing yet. */
    @Activate
    public WizardParts(BundleContext context) {
        this.context = context;
    }

    /** The wizards that are here. */
    public Contributions<WizardSource> wizards() {
        return wizards;
    }

    /** A wizard's bundle arrives. */
    @Reference(
            name = "wizard",
            service = WizardPart.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    public void bindWizard(ServiceReference<WizardPart> reference) {
        wizards.add(new FromBundle(Metadata.wizard(reference), reference, context.getServiceObjects(reference)));
    }

    /** A wizard's bundle leaves; when this returns it is given back. */
    public void unbindWizard(ServiceReference<WizardPart> reference) {
        wizards.remove(
                wizard -> wizard instanceof FromBundle own && own.reference().equals(reference));
    }

    private record FromBundle(
            WizardInfo info, ServiceReference<WizardPart> reference, ServiceObjects<WizardPart> objects)
            implements WizardSource {

        @Override
        public WizardPart open() {
            WizardPart wizard = objects.getService();
            if (wizard == null) {
                throw Unmade.of(info.title(), info.bundle(), reference);
            }
            return wizard;
        }

        @Override
        public void release(WizardPart wizard) {
            objects.ungetService(wizard);
        }
    }
}

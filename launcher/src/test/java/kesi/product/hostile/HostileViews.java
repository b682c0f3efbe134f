package kesi.product.hostile;

import kesi.shell.api.ViewPart;
import org.osgi.framework.Bundle;
import org.osgi.framework.PrototypeServiceFactory;
import org.osgi.framework.ServiceRegistration;

/** Makes a view for each window that asks. */
public final class HostileViews implements PrototypeServiceFactory<ViewPart> {

    @Override
    public ViewPart getService(Bundle bundle, ServiceRegistration<ViewPart> registration) {
        return new HostileView();
    }

    @Override
    public void ungetService(Bundle bundle, ServiceRegistration<ViewPart> registration, ViewPart view) {
        // nothing is kept
    }
}

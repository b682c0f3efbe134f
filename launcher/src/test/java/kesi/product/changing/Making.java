package kesi.product.changing;

import java.util.function.Supplier;
import org.osgi.framework.Bundle;
import org.osgi.framework.PrototypeServiceFactory;
import org.osgi.framework.ServiceRegistration;

/**
 * Makes an instance for each window or editor that asks.
 *
 * @param <S> the service
 */
final class Making<S> implements PrototypeServiceFactory<S> {

    private final Supplier<S> maker;

    Making(Supplier<S> maker) {
        this.maker = maker;
    }

    @Override
    public S getService(Bundle bundle, ServiceRegistration<S> registration) {
        return maker.get();
    }

    @Override
    public void ungetService(Bundle bundle, ServiceRegistration<S> registration, S service) {
        // nothing is kept
    }
}

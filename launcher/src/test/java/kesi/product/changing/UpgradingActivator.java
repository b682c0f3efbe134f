package kesi.product.changing;

import java.util.Map;
import kesi.record.api.spi.RecordType;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Registers the notes of the bundle's version alone, for a product without a window. */
public final class UpgradingActivator implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        int version = context.getBundle().getVersion().getMajor();
        ChangingActivator.register(context, RecordType.class, new NoteType(version), Map.of());
    }

    @Override
    public void stop(BundleContext context) {
        // the framework takes the service back
    }
}

package kesi.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

/** Felix with the given bundles and nothing else: installs them, starts them, stops. The peer of a product start. */
public final class BareFelix {

    private BareFelix() {}

    /** @param arguments the cache folder, the extra system packages, then the bundles' jars */
    public static void main(String[] arguments) throws Exception {
        Framework framework = new FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE, arguments[0],
                        Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, arguments[1]));
        framework.init();
        List<Bundle> bundles = new ArrayList<>();
        for (String jar : Files.readAllLines(Path.of(arguments[2]))) {
            bundles.add(framework.getBundleContext().installBundle("reference:file:" + jar));
        }
        framework.start();
        for (Bundle bundle : bundles) {
            if (bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null) {
                bundle.start();
            }
        }
        framework.stop();
        framework.waitForStop(10_000);
        System.exit(0);
    }
}

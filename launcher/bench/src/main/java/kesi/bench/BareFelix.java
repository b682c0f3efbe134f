package kesi.bench;

import java.awt.EventQueue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.swing.JFrame;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

/**
 * Felix with the given bundles and nothing else: installs them, starts them, stops, or opens an empty window. The peer
 * of a product start.
 */
public final class BareFelix {
    /** What the launcher exports from the class path, which the bundles import. */
    public static final String LOGGING = "org.slf4j;version=2.0.20,org.slf4j.spi;version=2.0.20,"
            + "org.slf4j.helpers;version=2.0.20,org.slf4j.event;version=2.0.20,org.slf4j;version=1.7.36";

    private BareFelix() {}

    /** @param arguments the cache folder, extra system packages, a file that names jars, {@code frame} for a window */
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
        if (arguments.length > 3 && arguments[3].equals("frame")) {
            EventQueue.invokeLater(BareFelix::frame);
            Thread.currentThread().join();
        }
        framework.stop();
        framework.waitForStop(10_000);
        System.exit(0);
    }

    private static void frame() {
        JFrame frame = new JFrame("Felix");
        frame.setSize(1000, 700);
        frame.setVisible(true);
        EventQueue.invokeLater(() -> System.out.println("The window is ready"));
    }
}

package kesi.core.gogo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import kesi.core.gogo.sample.TestFramework;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;

@Timeout(240)
class BundleLeavesIT {

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;

    @AfterEach
    void restore() {
        System.setOut(out);
        System.setErr(err);
    }

    @Test
    void nothingOfABundleThatLeftStaysReachable() throws Exception {
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
        try (TestFramework framework = TestFramework.start(Map.of("kesi.lang", "en"))) {
            WeakReference<ClassLoader> loader = used(framework);
            for (int i = 0; i < 100 && loader.get() != null; i++) {
                System.gc();
                Thread.sleep(50);
            }
            assertThat(loader.get()).isNull();
        }
    }

    /** Its commands are described, run, refused and fail; then it leaves. */
    private static WeakReference<ClassLoader> used(TestFramework framework) throws Exception {
        framework.call("command", "help");
        framework.call("command", "sample:greet", "--help");
        framework.call("command", "sample:greet", "x", "--note", "n");
        framework.call("command", "sample:refused");
        framework.call("command", "sample:crash");
        framework.call("command", "sample:endless");
        Bundle bundle = framework.bundle("kesi.core.sample");
        WeakReference<ClassLoader> loader =
                new WeakReference<>(bundle.adapt(BundleWiring.class).getClassLoader());
        bundle.uninstall();
        framework.context().getBundle().adapt(FrameworkWiring.class).refreshBundles(List.of(bundle));
        return loader;
    }
}

package kesi.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kesi.launcher.dist.Distribution;
import kesi.launcher.dist.Hashes;
import kesi.launcher.run.Running;
import kesi.launcher.run.TestBundle;
import kesi.product.hostile.Eating;
import kesi.product.hostile.HostileActivator;
import kesi.product.hostile.HostileView;
import kesi.product.hostile.HostileViews;
import kesi.product.hostile.Staying;
import kesi.product.hostile.Throwing;

/** The distribution that was just built, and a hostile plug-in in the department {@code office}. */
final class HostileDistribution {
    static final String PLUG_IN = "kesi.product.hostile";

    private static final String LAST = "\"kesi.features:demo:0.1.0\"";

    private HostileDistribution() {}

    static Distribution in(Path root) throws IOException {
        Distribution distribution = new Distribution(root);
        copy(Running.BUILT.bundles(), distribution.bundles());
        copy(Running.BUILT.features(), distribution.features());
        bundle().write(distribution.bundles());
        Path feature = Files.createDirectories(distribution.features().resolve("hostile"));
        Files.writeString(feature.resolve("feature.json"), """
                {"feature-resource-version": "1.0", "id": "test.features:hostile:1.0.0",
                 "bundles": [{"id": "%s", "start-order": 30, "kesi.screen": true}]}
                """.formatted(bundle().id()));
        Path office = distribution.features().resolve("departments/office/feature.json");
        Files.writeString(office, Files.readString(office).replace(LAST, LAST + ", \"test.features:hostile:1.0.0\""));
        Hashes.write(distribution.bundles(), distribution.hashList());
        return distribution;
    }

    private static TestBundle bundle() {
        TestBundle bundle = TestBundle.named(PLUG_IN)
                .activator(HostileActivator.class)
                .imports("org.osgi.framework,kesi.shell.api,kesi.core.api.command,kesi.core.api.task,"
                        + "kesi.core.api.text,kesi.core.api.problem,javax.swing");
        List.of(HostileView.class, HostileViews.class, Throwing.class, Staying.class, Eating.class)
                .forEach(bundle::with);
        return bundle;
    }

    /** By links: nothing of it is changed. */
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            all.forEach(one -> copyOne(one, to.resolve(from.relativize(one).toString())));
        }
    }

    private static void link(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
        } catch (IOException | UnsupportedOperationException e) {
            Files.copy(from, to); // another disk
        }
    }

    private static void copyOne(Path from, Path to) {
        try {
            if (Files.isDirectory(from)) {
                Files.createDirectories(to);
            } else if (from.toString().endsWith(".jar")) {
                link(from, to);
            } else {
                Files.copy(from, to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

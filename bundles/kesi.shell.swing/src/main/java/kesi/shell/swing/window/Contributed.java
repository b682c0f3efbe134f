package kesi.shell.swing.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import kesi.shell.swing.part.Contributions;
import kesi.shell.swing.part.Openers;
import kesi.shell.swing.part.PerspectiveInfo;
import kesi.shell.swing.part.ViewSource;

/**
 * What bundles bring to the window.
 *
 * @param installed one line for each installed bundle, for the help
 * @param features what people call the feature that brings a bundle; reads files
 */
public record Contributed(
        Contributions<ViewSource> views,
        Contributions<PerspectiveInfo> perspectives,
        Openers openers,
        Supplier<List<List<String>>> installed,
        Function<String, Optional<String>> features) {}

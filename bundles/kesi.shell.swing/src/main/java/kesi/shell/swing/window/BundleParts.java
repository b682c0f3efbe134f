package kesi.shell.swing.window;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import kesi.core.api.text.Language;
import kesi.shell.swing.Texts;
import kesi.shell.swing.part.OpenerParts;
import kesi.shell.swing.part.PerspectiveParts;
import kesi.shell.swing.part.ViewParts;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the installed bundles bring to the window. */
@Component(service = BundleParts.class)
public final class BundleParts {

    private final Contributed contributed;

    /** The parts of all bundles. */
    @Activate
    public BundleParts(
            BundleContext context,
            @Reference Language language,
            @Reference ViewParts views,
            @Reference PerspectiveParts perspectives,
            @Reference OpenerParts openers) {
        contributed = new Contributed(
                views.views(),
                perspectives.perspectives(),
                openers.openers(),
                () -> installed(context, language),
                bundle -> new FeatureNames(context).of(bundle));
    }

    /** What they bring. */
    public Contributed contributed() {
        return contributed;
    }

    private static List<List<String>> installed(BundleContext context, Language language) {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getSymbolicName() != null)
                .sorted(Comparator.comparing(Bundle::getSymbolicName))
                .map(bundle -> List.of(
                        bundle.getSymbolicName(),
                        bundle.getVersion().toString(),
                        language.say(Texts.of(bundle.getState() == Bundle.ACTIVE ? "about.active" : "about.idle"))))
                .toList();
    }
}

package kesi.shell.swing.about;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javax.swing.JComponent;
import kesi.core.api.text.Language;
import kesi.shell.api.Scope;
import kesi.shell.api.View;
import kesi.shell.api.ViewPart;
import kesi.shell.swing.Texts;
import kesi.shell.swing.part.DeployDoor;
import kesi.shell.swing.scope.Spoken;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ServiceScope;

/** The view of what this product is. */
@View(id = AboutView.ID, title = "%view.about", icon = "kesi/shell/swing/icon/kesi.svg", area = View.Area.MAIN)
@Component(service = ViewPart.class, scope = ServiceScope.PROTOTYPE)
public final class AboutView implements ViewPart {

    /** The public name of the view. */
    public static final String ID = "shell.about";

    private final BundleContext context;
    private final Language language;
    private final @Nullable DeployDoor deploy;

    /** A view of what is installed. */
    @Activate
    public AboutView(
            BundleContext context,
            @Reference Language language,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL) @Nullable DeployDoor deploy) {
        this.context = context;
        this.language = language;
        this.deploy = deploy;
    }

    @Override
    public JComponent create(Scope scope) {
        AboutPanel panel = new AboutPanel(
                new Licences(Path.of(property("kesi.dist", ".")).resolve("licenses")), new Spoken(language, scope));
        scope.inBackground(Texts.of("about.reading"), task -> facts(), panel::show);
        return panel.widget();
    }

    private AboutFacts facts() {
        return new AboutFacts(
                List.of(
                        List.of("workspace", property("kesi.home", "")),
                        List.of("department", property("kesi.department", ""))),
                features(),
                bundles());
    }

    private List<List<String>> features() {
        return deploy == null
                ? List.of()
                : deploy.features().list().stream()
                        .map(one -> List.of(
                                one.name(),
                                one.id(),
                                one.version(),
                                one.state().name(),
                                String.join(" ", one.bundles())))
                        .toList();
    }

    private List<List<String>> bundles() {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getSymbolicName() != null)
                .sorted(Comparator.comparing(Bundle::getSymbolicName))
                .map(bundle -> List.of(
                        bundle.getSymbolicName(),
                        bundle.getVersion().toString(),
                        bundle.getState() == Bundle.ACTIVE ? "ACTIVE" : "—"))
                .toList();
    }

    private String property(String name, String otherwise) {
        return Objects.requireNonNullElse(context.getProperty(name), otherwise);
    }
}

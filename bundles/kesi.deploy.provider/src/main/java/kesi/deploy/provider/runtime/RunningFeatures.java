package kesi.deploy.provider.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kesi.core.api.problem.Finding;
import kesi.core.api.task.Task;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.text.Message;
import kesi.deploy.api.Department;
import kesi.deploy.api.FeatureState;
import kesi.deploy.api.FeatureState.State;
import kesi.deploy.api.Features;
import kesi.deploy.api.Switch;
import kesi.deploy.provider.feature.FeatureFile;
import kesi.deploy.provider.feature.FeatureFiles;
import kesi.deploy.provider.feature.ListedBundle;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/** The features of the running department. Safe for use by any thread. */
@Component
public final class RunningFeatures implements Features {

    private final BundleContext context;
    private final CurrentDepartment current;
    private final Components components;
    private final Steps steps;

    @Activate
    public RunningFeatures(
            BundleContext context,
            @Reference CurrentDepartment current,
            @Reference ServiceComponentRuntime runtime,
            @Reference Steps steps) {
        this.steps = steps;
        this.context = context;
        this.current = current;
        this.components = new Components(runtime);
    }

    @Override
    public List<FeatureState> list() {
        return features().stream().map(this::state).toList();
    }

    private List<FeatureFile> features() {
        FeatureFiles files = current.files();
        return current.featuresOf(files, files.department(current.name()));
    }

    private FeatureState state(FeatureFile feature) {
        List<ListedBundle> used = current.used(feature);
        long wanted = used.stream().filter(bundle -> !bundle.library()).count();
        long running = used.stream()
                .filter(bundle -> !bundle.library()
                        && installed(bundle).filter(RunningFeatures::runs).isPresent())
                .count();
        State some = running == 0 ? State.STOPPED : State.PARTLY;
        List<String> names = used.stream()
                .map(bundle -> installed(bundle).map(Bundle::getSymbolicName).orElse(bundle.artifact()))
                .toList();
        return new FeatureState(
                feature.id(), feature.version(), feature.name(), running == wanted ? State.ACTIVE : some, names);
    }

    private Optional<Bundle> installed(ListedBundle bundle) {
        return Optional.ofNullable(context.getBundle(current.distribution().location(bundle)));
    }

    private static boolean runs(Bundle bundle) {
        boolean fragment = bundle.getHeaders("").get(Constants.FRAGMENT_HOST) != null;
        boolean lazy = bundle.getState() == Bundle.STARTING;
        return bundle.getState() == Bundle.ACTIVE || lazy || (fragment && bundle.getState() == Bundle.RESOLVED);
    }

    @Override
    public List<Finding> check() {
        List<Finding> findings = new ArrayList<>();
        features().forEach(feature -> current.used(feature).forEach(bundle -> check(feature, bundle, findings)));
        return findings;
    }

    private void check(FeatureFile feature, ListedBundle listed, List<Finding> findings) {
        Optional<Bundle> bundle = installed(listed);
        if (bundle.isEmpty()) {
            findings.add(Finding.error(listed.artifact(), text("check.missing", feature.name())));
        } else if (!listed.library() && !runs(bundle.get())) {
            findings.add(Finding.error(listed.artifact(), text("check.stopped", feature.name())));
        }
        bundle.map(components::waiting)
                .orElse(List.of())
                .forEach(component -> component.reasons().forEach(reason -> {
                    Message sentence = text("check.component", component.name(), reason);
                    findings.add(
                            listed.required()
                                    ? Finding.error(component.bundle(), sentence)
                                    : Finding.warning(component.bundle(), sentence));
                }));
    }

    @Override
    public List<Department> departments() {
        return current.files().departments().stream()
                .map(file -> new Department(
                        file.folder(),
                        title(file),
                        file.features(),
                        file.folder().equals(current.name())))
                .toList();
    }

    private static Message title(FeatureFile file) {
        String chinese = file.titles().getOrDefault(Locale.CHINESE.getLanguage(), file.name());
        String english = file.titles().getOrDefault(Locale.ENGLISH.getLanguage(), file.name());
        return new Message("department.title", quoted(chinese), quoted(english), List.of());
    }

    /** A title is no pattern, whatever marks it holds. */
    private static String quoted(String title) {
        return title.replace("'", "''").replace("{", "'{'");
    }

    @Override
    public Switch use(String called, Task task) {
        return steps.use(called, task);
    }

    @Override
    public Subscription onChange(Runnable listener) {
        return current.onChange(listener);
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(RunningFeatures.class, key, arguments);
    }
}

package kesi.deploy.provider.runtime;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import kesi.core.api.json.Json;
import kesi.core.api.policy.Policy;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.text.Message;
import kesi.deploy.provider.feature.Distribution;
import kesi.deploy.provider.feature.FeatureFile;
import kesi.deploy.provider.feature.FeatureFiles;
import kesi.deploy.provider.feature.FeatureRules;
import kesi.deploy.provider.feature.ListedBundle;
import kesi.deploy.provider.generation.Generation;
import kesi.deploy.provider.generation.Generations;
import kesi.deploy.provider.trust.Revocations;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The running department: which one it is, what it uses, and the note of it for the next start. */
@Component(service = CurrentDepartment.class, immediate = true)
public final class CurrentDepartment {

    private static final String KEY = "department";
    private static final String SAFE = "safe";
    private static final String USUAL = "office";

    private final Distribution bare;
    private final Json json;
    private final Generations generations;
    private final Policy policy;
    private final Revocations revocations;
    private final Choice choice;
    private final boolean screen;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile String name;

    @Activate
    public CurrentDepartment(
            BundleContext context,
            @Reference Json json,
            @Reference Generations generations,
            @Reference Policy policy,
            @Reference Revocations revocations) {
        this.revocations = revocations;
        this.bare = Distribution.of(context);
        this.json = json;
        this.generations = generations;
        this.policy = policy;
        this.choice = new Choice(
                Path.of(Objects.requireNonNullElse(context.getProperty("kesi.home"), ""), "kesi.json"), json);
        this.screen = "window".equals(context.getProperty("kesi.mode"));
        this.name = Objects.requireNonNullElse(context.getProperty("kesi.department"), USUAL);
    }

    /** Its folder's name. */
    public String name() {
        return name;
    }

    /** Whether the workspace remembers a choice. */
    public boolean isChosen() {
        return choice.department().isPresent();
    }

    /** The file of the running department, which need not be there. */
    public Path file() {
        return files().departments().stream()
                .filter(department -> department.folder().equals(name))
                .findFirst()
                .map(this::fileOf)
                .orElseGet(() -> shippedFile(name));
    }

    /** The file of a department, in the store of what is installed or in the distribution. */
    public Path fileOf(FeatureFile department) {
        return used(generations.running(), name)
                .feature(department.id())
                .map(one -> generations.folder().store().path(one.sha256(), ".json"))
                .orElseGet(() -> shippedFile(department.folder()));
    }

    private Path shippedFile(String folder) {
        return bare.features().resolve("departments").resolve(folder).resolve("feature.json");
    }

    /** The text of a feature file as strict JSON, every character at its place; empty when it is not there. */
    public Optional<String> text(Path file) {
        return FeatureFiles.text(file);
    }

    /** What this process was started from, with what is installed over it. */
    public Distribution distribution() {
        return Composition.over(
                bare, used(generations.running(), name), generations.folder().store());
    }

    /** Features and departments as they are now. */
    public FeatureFiles files() {
        return now().files();
    }

    /** What a department would use in a generation; in the safe department nothing that was installed counts. */
    public Composition composition(Generation generation, String department) {
        return Composition.of(
                bare, used(generation, department), generations.folder().store(), json);
    }

    /** What was revoked counts nowhere. */
    private Generation used(Generation generation, String department) {
        return department.equals(SAFE) ? Generation.distribution() : revocations.allowed(generation, this::isShipped);
    }

    private boolean isShipped(String feature) {
        return shipped().features().values().stream().anyMatch(one -> one.id().equals(feature));
    }

    /** What this kind of start uses of a feature. */
    List<ListedBundle> used(FeatureFile feature) {
        return feature.bundles().stream()
                .filter(bundle -> screen || !bundle.screen())
                .toList();
    }

    /** The features of a department as policies allow and require them. */
    List<FeatureFile> featuresOf(FeatureFiles files, FeatureFile department) {
        return FeatureRules.of(policy)
                .apply(files.featuresOf(department), files.features().values());
    }

    /**
     * Looks whether a policy lets this department be used.
     *
     * @throws Problem refused with code {@code P-DEPARTMENT} when IT has chosen another one
     */
    public void mayUse(FeatureFile department) {
        policy.rule(KEY).filter(rule -> !department.isCalled(rule.word())).ifPresent(rule -> {
            throw Problem.refused(
                    "P-DEPARTMENT", Message.of(CurrentDepartment.class, "department.fixed", rule.word(), rule.place()));
        });
    }

    /** Every bundle that a department uses in this kind of start, by its location, in the order of its features. */
    public Map<String, ListedBundle> bundlesOf(Composition composition, FeatureFile department) {
        Map<String, ListedBundle> bundles = new LinkedHashMap<>();
        featuresOf(composition.files(), department).stream()
                .flatMap(feature -> used(feature).stream())
                .forEach(
                        bundle -> bundles.putIfAbsent(composition.distribution().location(bundle), bundle));
        return bundles;
    }

    /** Features, departments and jars as they are now. */
    public Composition now() {
        return composition(generations.running(), name);
    }

    /** Features and departments as the distribution brought them. */
    public FeatureFiles shipped() {
        return FeatureFiles.read(bare.features(), json);
    }

    /** Every bundle that is used now. */
    Map<String, ListedBundle> wanted() {
        Composition now = now();
        return bundlesOf(now, now.department(name));
    }

    /** The department to use in a generation: the running one, else the one before it, else any that is there. */
    public String heldBy(Generation generation) {
        List<FeatureFile> there = composition(generation, "").files().departments();
        return Stream.of(name, choice.before().orElse(""), USUAL)
                .filter(one -> there.stream().anyMatch(each -> each.folder().equals(one)))
                .findFirst()
                .or(() -> there.stream().map(FeatureFile::folder).findFirst())
                .orElse(name);
    }

    /** What the workspace remembers of its department. */
    Choice choice() {
        return choice;
    }

    /** Says that its bundles run now, or that its file is another one. */
    void taken(String department) {
        name = department;
        listeners.forEach(Runnable::run);
    }

    /** Calls the listener after another department was taken, until the handle is closed. */
    public Subscription onChange(Runnable listener) {
        Runnable own = listener::run;
        listeners.add(own);
        return () -> listeners.remove(own);
    }
}

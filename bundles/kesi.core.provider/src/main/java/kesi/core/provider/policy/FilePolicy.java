package kesi.core.provider.policy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import kesi.core.api.json.Json;
import kesi.core.api.policy.Authority;
import kesi.core.api.policy.DepartmentPolicy;
import kesi.core.api.policy.Person;
import kesi.core.api.policy.Policy;
import kesi.core.api.policy.Role;
import kesi.core.api.policy.Rule;
import kesi.core.api.problem.Finding;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.text.Message;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.LoggerFactory;

/** The policy of the files, read again where they were written since. Safe for use by any thread. */
@Component(immediate = true, service = Policy.class)
public final class FilePolicy implements Policy {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final PolicyFiles files;
    private Optional<DepartmentPolicy.Source> department = Optional.empty();
    private Sheets sheets;
    private String stamp;
    private volatile @Nullable Subscription subscription;
    private volatile @Nullable DepartmentPolicy bound;

    @Activate
    public FilePolicy(BundleContext context, @Reference Json json) {
        this(files(context, json));
    }

    /** The policy of these files. */
    FilePolicy(PolicyFiles files) {
        this.files = files;
        this.stamp = files.stamp();
        this.sheets = files.read(department);
        warn(sheets);
    }

    private static PolicyFiles files(BundleContext context, Json json) {
        PolicyPlaces places = new PolicyPlaces(context::getProperty, System.getenv());
        return new PolicyFiles(
                places.machine(), places.workspace(), System.getProperty("user.name", "?"), json, Guarded::is);
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void bindDepartment(DepartmentPolicy running) {
        unsubscribe();
        bound = running;
        subscription = running.onChange(() -> take(running));
        take(running);
    }

    void unbindDepartment(DepartmentPolicy running) {
        if (running.equals(bound)) { // another one may have come already
            unsubscribe();
            bound = null;
            use(Optional.empty());
        }
    }

    @Override
    public Optional<Rule> rule(String key) {
        return rules(key).stream().findFirst();
    }

    @Override
    public List<Rule> rules(String key) {
        return now().rules(key);
    }

    @Override
    public List<Rule> rules() {
        return now().all();
    }

    @Override
    public boolean names(String key) {
        return now().names(key);
    }

    @Override
    public Optional<Message> damage() {
        return now().damage();
    }

    @Override
    public boolean developer() {
        return rule(PolicyKeys.DEVELOPER)
                .filter(rule -> Boolean.TRUE.equals(rule.value()))
                .isPresent();
    }

    @Override
    public Person person() {
        Sheets held = now();
        return new Person(
                files.account(),
                Arrays.stream(Role.values())
                        .filter(role -> held.has(role, files.account()))
                        .collect(Collectors.toSet()));
    }

    @Override
    public List<Rule> accounts(Role role) {
        return rules(PolicyKeys.ROLES + role.word());
    }

    @Override
    public synchronized List<Path> files() {
        return files.all(department);
    }

    @Override
    public List<Finding> check(Path file) {
        return files.read(Authority.MACHINE, file)
                .map(Sheet::faults)
                .orElseThrow(() -> Problem.failed(Message.of(FilePolicy.class, "policy.missing", file)));
    }

    @Override
    public Subscription onChange(Runnable listener) {
        Runnable own = listener::run;
        listeners.add(own);
        return () -> listeners.remove(own);
    }

    private void take(DepartmentPolicy running) {
        try {
            use(running.source());
        } catch (Problem e) { // what the department says cannot be read; the deployment tells so itself
            LoggerFactory.getLogger(FilePolicy.class).warn("The policy of the department is not read", e);
        }
    }

    private void use(Optional<DepartmentPolicy.Source> source) {
        synchronized (this) {
            department = source;
            sheets = files.read(department);
        }
        tell();
    }

    private Sheets now() {
        synchronized (this) {
            String latest = files.stamp();
            if (latest.equals(stamp)) {
                return sheets;
            }
            stamp = latest;
            sheets = files.read(department);
        }
        tell();
        return now();
    }

    private void tell() {
        synchronized (this) {
            warn(sheets);
        }
        listeners.forEach(FilePolicy::tell);
    }

    private static void tell(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException | LinkageError e) { // one listener's fault must not keep the others in the old state
            LoggerFactory.getLogger(FilePolicy.class).error("A listener failed", e);
        }
    }

    private static void warn(Sheets read) {
        read.damage().ifPresent(why -> LoggerFactory.getLogger(FilePolicy.class).warn("{}", why));
    }

    private void unsubscribe() {
        Subscription before = subscription;
        subscription = null;
        if (before != null) {
            before.close();
        }
    }
}

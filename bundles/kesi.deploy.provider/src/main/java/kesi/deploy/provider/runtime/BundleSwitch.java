package kesi.deploy.provider.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.deploy.provider.feature.ListedBundle;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One step from the bundles that run to the bundles that are wanted. What comes is installed beside what leaves and
 * resolved as if that were gone; only then anything is stopped, and what was stopped is removed at the very end: until
 * then {@link #undo} leads back. Used by one thread.
 */
public final class BundleSwitch {

    private static final Logger LOG = LoggerFactory.getLogger(BundleSwitch.class);

    private final BundleContext context;
    private final Framework framework;
    private final Coming coming;
    private final List<Bundle> leaving;
    private final List<Bundle> kept;
    private final List<Bundle> stopped = new ArrayList<>();
    private Optional<Curtain> curtain = Optional.empty();

    private BundleSwitch(BundleContext context, List<Bundle> leaving, List<Bundle> kept, Coming coming) {
        this.context = context;
        this.framework = new Framework(context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION));
        this.leaving = leaving;
        this.kept = kept;
        this.coming = coming;
    }

    /** The step to these bundles, by their locations. What somebody is trying out stays as it is. */
    static BundleSwitch to(BundleContext context, Surroundings around, Map<String, ListedBundle> wanted) {
        List<Bundle> unwanted = Arrays.stream(context.getBundles())
                .filter(bundle -> around.owns(bundle) && !wanted.containsKey(bundle.getLocation()))
                .toList();
        List<Bundle> leaving = unwanted.stream()
                .filter(around::mayLeave)
                .sorted(Comparator.comparingInt(Framework::level).reversed())
                .toList();
        List<Bundle> kept =
                unwanted.stream().filter(bundle -> !leaving.contains(bundle)).toList();
        return new BundleSwitch(context, leaving, kept, new Coming(context, around, wanted));
    }

    /** Symbolic names of what is stopped and removed. */
    public List<String> stopped() {
        return names(leaving);
    }

    /** Symbolic names of what is installed and started. */
    public List<String> started() {
        return names(coming.bundles());
    }

    /** Symbolic names of what nobody wants and the product cannot live without. */
    public List<String> kept() {
        return names(kept);
    }

    /** What was installed. */
    public List<Bundle> bundles() {
        return coming.bundles();
    }

    /** Whether it exchanges what the running product stands on; then only a new start can take the step. */
    public boolean needsRestart() {
        return framework.leansOn(leaving, context.getBundle())
                || coming.names().stream().anyMatch(Guard::holdsTheHouse);
    }

    /** Takes the whole step, or leaves everything as it was and says why. */
    void run(Task task) {
        prepare(task);
        take(task);
        finish(task);
    }

    /** Verifies, installs and resolves what comes; nothing that runs has been touched. Undoes itself when it fails. */
    public void prepare(Task task) {
        coming.verify();
        task.progress(0, text("switch.resolving"));
        guarded(task, () -> {
            curtain = Optional.of(new Curtain(context, leaving));
            coming.install();
            coming.resolve(leaving);
        });
    }

    /** Stops what leaves and starts what comes, until its components have what they need. Undoes itself, too. */
    public void take(Task task) {
        guarded(task, () -> {
            task.progress(0.2, text("switch.stopping"));
            stopLeaving();
            framework.rewire(leaving);
            task.progress(0.4, text("switch.starting"));
            coming.start(framework);
            coming.awaitComponents();
        });
    }

    /** Removes what was stopped; from now on there is no way back but another step. */
    public void finish(Task task) {
        task.progress(0.9, text("switch.removing"));
        curtain.ifPresent(Curtain::close);
        curtain = Optional.empty();
        framework.remove(leaving);
    }

    /** Everything as it was before {@link #prepare}. One that does not come back must not keep the others away. */
    public void undo() {
        boolean interrupted = Thread.interrupted();
        curtain.ifPresent(Curtain::close);
        curtain = Optional.empty();
        framework.remove(coming.bundles());
        List<Bundle> inOrder = new ArrayList<>(stopped);
        inOrder.sort(Comparator.comparingInt(Framework::level));
        stopped.clear();
        Optional<Problem> stuck = Optional.empty();
        for (Bundle bundle : inOrder) {
            try {
                Watched.run(bundle.getSymbolicName(), () -> bundle.start(Framework.AS_BEFORE));
            } catch (BundleException e) {
                stuck = Optional.of(Problem.failed(text("switch.stuck", bundle.getSymbolicName(), Reason.of(e)), e));
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        stuck.ifPresent(problem -> {
            throw problem;
        });
    }

    /** One that throws or hangs when it has to go must not stay for that. */
    private void stopLeaving() throws InterruptedException {
        for (Bundle bundle : leaving) {
            if (bundle.getState() == Bundle.ACTIVE || bundle.getState() == Bundle.STARTING) {
                stopped.add(bundle);
                try {
                    Watched.run(bundle.getSymbolicName(), () -> bundle.stop(Bundle.STOP_TRANSIENT));
                } catch (BundleException e) {
                    LOG.error("{} does not stop as it should and is removed all the same", bundle, e);
                }
            }
        }
    }

    /** A part of the step. */
    private interface Part {
        void run() throws BundleException, InterruptedException;
    }

    private void guarded(Task task, Part part) {
        try {
            part.run();
        } catch (BundleException e) {
            undo();
            throw Problem.failed("F-START", text("switch.failed", Reason.of(e)));
        } catch (InterruptedException e) {
            undo();
            Thread.currentThread().interrupt();
            task.checkCancelled();
            throw Problem.failed(text("switch.failed", Reason.of(e)), e);
        } catch (RuntimeException e) {
            undo();
            throw e;
        }
    }

    private static List<String> names(List<Bundle> bundles) {
        return bundles.stream().map(Bundle::getSymbolicName).toList();
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(BundleSwitch.class, key, arguments);
    }
}

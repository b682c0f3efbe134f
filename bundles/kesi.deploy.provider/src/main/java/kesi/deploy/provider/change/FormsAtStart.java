package kesi.deploy.provider.change;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import kesi.core.api.command.Outcome;
import kesi.core.api.task.Tasks;
import kesi.core.api.text.Message;
import kesi.deploy.provider.generation.Generations;
import kesi.deploy.provider.schema.Forms.Fitting;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Fits the records to the generation that runs when something came between, once the window is ready. */
@Component(service = FormsAtStart.class, immediate = true)
public final class FormsAtStart {

    private static final int PAUSE_SECONDS = 5;

    private final RecordForms forms;
    private final Generations generations;
    private final Tasks tasks;
    private final Optional<ScheduledExecutorService> clock;

    @Activate
    public FormsAtStart(
            BundleContext context,
            @Reference RecordForms forms,
            @Reference Generations generations,
            @Reference Tasks tasks) {
        this.forms = forms;
        this.generations = generations;
        this.tasks = tasks;
        boolean needed = "window".equals(context.getProperty("kesi.mode")) && forms.areOthers();
        this.clock = needed
                ? Optional.of(Executors.newSingleThreadScheduledExecutor(FormsAtStart::thread))
                : Optional.empty();
        clock.ifPresent(one -> one.scheduleWithFixedDelay(this::look, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS));
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "kesi-forms");
        thread.setDaemon(true);
        return thread;
    }

    /** Ends the wait. */
    @Deactivate
    public void stop() {
        clock.ifPresent(ScheduledExecutorService::shutdownNow);
    }

    private void look() {
        if (Boolean.getBoolean("kesi.ready") && forms.areThere()) {
            stop();
            fit(tasks);
        }
    }

    private void fit(Tasks pool) {
        pool.start(Message.of(FormsAtStart.class, "forms.fitting"), task -> {
            int generation = generations.running().number();
            Fitting fitting = forms.fit(Map.of(), generation, task);
            fitting.commit();
            forms.fits(generation);
            return Outcome.of(Message.of(FormsAtStart.class, "forms.fitted", fitting.records()));
        });
    }
}

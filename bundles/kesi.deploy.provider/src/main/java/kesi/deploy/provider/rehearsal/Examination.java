package kesi.deploy.provider.rehearsal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kesi.core.api.command.Commands;
import kesi.core.api.command.Outcome;
import kesi.core.api.problem.Kind;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.deploy.api.FeatureState;
import kesi.deploy.api.Features;
import kesi.deploy.provider.health.HealthChecks;
import kesi.deploy.provider.schema.Forms;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Looks at all that runs: features, components, own checks, the store, and every report that needs no choice. */
@Component(service = Examination.class)
public final class Examination {

    /** What a row begins with that tells of something broken. */
    public static final String BROKEN = "✗ ";

    private final BundleContext context;
    private final Features features;
    private final HealthChecks health;
    private final Commands commands;
    private volatile @Nullable Forms forms;

    @Activate
    public Examination(
            BundleContext context,
            @Reference Features features,
            @Reference HealthChecks health,
            @Reference Commands commands) {
        this.context = context;
        this.features = features;
        this.health = health;
        this.commands = commands;
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void bindForms(Forms found) {
        forms = found;
    }

    void unbindForms(Forms gone) {
        if (gone.equals(forms)) {
            forms = null;
        }
    }

    /** What was looked at, and what was found. */
    public Map<String, String> run(Task task) {
        Map<String, String> rows = new TreeMap<>();
        for (FeatureState feature : features.list()) {
            String broken = feature.state() == FeatureState.State.ACTIVE ? "" : BROKEN;
            rows.put("feature " + feature.id(), broken + feature.version() + " " + feature.state());
        }
        HealthChecks.errors(features.check())
                .forEach(one -> rows.put("bundle " + one.place(), BROKEN + one.sentence()));
        List<Bundle> active = Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getState() == Bundle.ACTIVE && bundle.getBundleId() > 0)
                .toList();
        health.check(active, task).errors().forEach(one -> rows.put("check " + one.place(), BROKEN + one.sentence()));
        rows.put("records", records(task));
        rows.put("store", told("store:verify", Map.of(), task));
        reports(rows, task);
        return rows;
    }

    /** Whether all stored records can be brought into the form of the types that run; nothing is written. */
    private String records(Task task) {
        Forms here = forms;
        if (here == null) {
            return "";
        }
        try {
            int changed = here.fit(here.schemas().keySet(), 0, task).records();
            return changed == 0 ? "ok" : changed + " changed";
        } catch (Problem problem) {
            return BROKEN + problem.getMessage();
        }
    }

    private void reports(Map<String, String> rows, Task task) {
        if (commands.find("report:list").isEmpty()
                || !(commands.run("report:list", Map.of(), task).data() instanceof List<?> reports)) {
            return;
        }
        for (Object report : reports) {
            task.checkCancelled();
            if (report instanceof Map<?, ?> map && map.get("name") instanceof String name) {
                rows.put("report " + name, rendered(name, task));
            }
        }
    }

    private String rendered(String name, Task task) {
        try {
            Path file = Files.createTempFile("rehearsal", ".pdf");
            try {
                Map<String, List<String>> arguments = Map.of("name", List.of(name), "out", List.of(file.toString()));
                return told("report:render", arguments, task);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            return BROKEN + e;
        }
    }

    /** A command that asks for what only a person can choose is not broken. */
    private String told(String command, Map<String, List<String>> arguments, Task task) {
        if (commands.find(command).isEmpty()) {
            return "";
        }
        try {
            Outcome outcome = commands.run(command, arguments, task);
            return outcome.entry("pages").map(pages -> pages + " pages").orElse("ok");
        } catch (Problem problem) {
            return problem.kind() == Kind.USAGE ? "needs a choice" : BROKEN + problem.getMessage();
        }
    }
}

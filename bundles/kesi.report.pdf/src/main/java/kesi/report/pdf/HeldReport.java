package kesi.report.pdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kesi.core.api.command.Parameter;
import kesi.core.api.command.ParameterRecord;
import kesi.core.api.problem.BrokenPart;
import kesi.core.api.task.Task;
import kesi.report.api.Paper;
import kesi.report.api.PaperSetup;
import kesi.report.api.Reports;
import kesi.report.api.spi.ReportPart;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceObjects;

/** A report while it is used; released when closed. */
final class HeldReport implements AutoCloseable {

    private final ServiceObjects<ReportPart<?>> objects;
    private final ReportPart<?> report;
    private final RegisteredReport registered;

    private HeldReport(ServiceObjects<ReportPart<?>> objects, ReportPart<?> report, RegisteredReport registered) {
        this.objects = objects;
        this.report = report;
        this.registered = registered;
    }

    /**
     * Asks for the service; empty when it left in the meantime.
     *
     * @throws kesi.core.api.problem.Problem naming its bundle and class when it cannot be made
     */
    static Optional<HeldReport> hold(BundleContext context, RegisteredReport registered) {
        ServiceObjects<ReportPart<?>> objects = context.getServiceObjects(registered.reference());
        return Optional.ofNullable(objects)
                .flatMap(some -> Optional.ofNullable(some.getService())
                        .map(report -> new HeldReport(some, report, registered))
                        .or(() -> broken(registered)));
    }

    private static Optional<HeldReport> broken(RegisteredReport registered) {
        Bundle bundle = registered.reference().getBundle();
        if (bundle == null) {
            return Optional.empty();
        }
        String component = Objects.toString(registered.reference().getProperty("component.name"), "");
        throw new BrokenPart(registered.description().title(), bundle.getSymbolicName(), component)
                .problem(bundle::loadClass);
    }

    Reports.Description description() {
        return registered.description();
    }

    /** The version of the bundle that brings it. */
    String version() {
        Bundle bundle = registered.reference().getBundle();
        return bundle == null ? "" : bundle.getVersion().toString();
    }

    List<Parameter> parameters() {
        return record().describe(registered.texts());
    }

    /** The report with its parameters, ready to be composed. */
    Ready ready(Map<String, List<String>> arguments) {
        return ready(report, byName(arguments));
    }

    @Override
    public void close() {
        objects.ungetService(report);
    }

    /** A report with its parameters. */
    interface Ready {

        PaperSetup setup();

        void compose(Paper paper, Task task);
    }

    @SuppressWarnings("unchecked") // the record is the one that the report's class names
    private <P extends Record> Ready ready(ReportPart<P> some, Map<String, List<String>> arguments) {
        P parameters = (P) record().read(arguments);
        return new Ready() {
            @Override
            public PaperSetup setup() {
                return some.setup(parameters);
            }

            @Override
            public void compose(Paper paper, Task task) {
                some.compose(parameters, paper, task);
            }
        };
    }

    private ParameterRecord<?> record() {
        return ParameterRecord.namedBy(report.getClass(), ReportPart.class);
    }

    /** Arguments may be named as on the command line too; the record knows the names of its components alone. */
    private Map<String, List<String>> byName(Map<String, List<String>> arguments) {
        Map<String, String> names = new LinkedHashMap<>();
        parameters().forEach(parameter -> names.put(parameter.flag(), parameter.name()));
        Map<String, List<String>> named = new LinkedHashMap<>();
        arguments.forEach((key, values) -> named.put(names.getOrDefault(key, key), values));
        return named;
    }
}

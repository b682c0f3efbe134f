package kesi.report.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kesi.core.api.command.Parameter;
import kesi.core.api.task.Task;
import kesi.core.api.value.Ref;
import kesi.report.api.Preview;
import kesi.report.api.Reports;
import kesi.report.api.Reports.Description;
import kesi.report.api.Reports.Rendered;
import kesi.report.api.Sheet;

/**
 * Which report a person has chosen and with what values. Used by one thread, save {@link #paint} and {@link #save},
 * which any thread may call.
 */
final class ReportsModel {

    private final Reports reports;
    private final Preview preview;
    private final Map<String, String> values = new LinkedHashMap<>();
    private List<Description> all = List.of();
    private List<Parameter> parameters = List.of();
    private Optional<Description> chosen = Optional.empty();

    ReportsModel(Reports reports, Preview preview) {
        this.reports = reports;
        this.preview = preview;
    }

    /** Reads anew which reports there are; a chosen one that has left is chosen no more. */
    void refresh() {
        all = reports.all();
        if (chosen.isPresent()
                && all.stream().noneMatch(report -> is(report, chosen.get().name()))) {
            choose(Optional.empty());
        }
    }

    List<Description> reports() {
        return all;
    }

    Optional<Description> chosen() {
        return chosen;
    }

    /** Chooses a report; values start from what its parameters have as standard. */
    void choose(String name) {
        choose(all.stream().filter(report -> is(report, name)).findFirst());
    }

    /** The parameters of the chosen report. */
    List<Parameter> parameters() {
        return parameters;
    }

    /** The value of a parameter as it was typed. */
    String value(String parameter) {
        return values.getOrDefault(parameter, "");
    }

    void value(String parameter, String typed) {
        values.put(parameter, typed);
    }

    /** Takes a record for the first empty parameter that wants one of its type; answers that parameter. */
    Optional<Parameter> offer(Ref record) {
        Optional<Parameter> taker = parameters.stream()
                .filter(parameter -> parameter.recordType().equals(record.type()))
                .filter(parameter -> value(parameter.name()).isBlank())
                .findFirst();
        taker.ifPresent(parameter -> value(parameter.name(), record.id()));
        return taker;
    }

    /** The parameters that must be given and are not. */
    List<Parameter> missing() {
        return parameters.stream()
                .filter(parameter ->
                        parameter.required() && value(parameter.name()).isBlank())
                .toList();
    }

    /** What would be printed now; empty when no report is chosen or a value is missing. */
    Optional<Request> request() {
        return missing().isEmpty() ? chosen.map(report -> new Request(report.name(), arguments())) : Optional.empty();
    }

    /**
     * Lays a report out to be looked at.
     *
     * @param page takes each page as soon as it is set
     * @throws kesi.core.api.problem.Problem as the report throws it
     */
    Preview.Painted paint(Request request, Consumer<Sheet> page, Task task) {
        return preview.make(request.report(), request.arguments(), page, task);
    }

    /**
     * Writes a report to a file.
     *
     * @throws kesi.core.api.problem.Problem as the report throws it
     */
    Rendered save(Request request, Path file, Task task) {
        return reports.render(request.report(), request.arguments(), file, task);
    }

    /** A name for the file of the chosen report. */
    String fileName() {
        return chosen.map(Description::name).orElse("report") + ".pdf";
    }

    private void choose(Optional<Description> report) {
        chosen = report;
        values.clear();
        parameters = report.map(some -> reports.parameters(some.name())).orElse(List.of());
        parameters.forEach(parameter -> values.put(parameter.name(), parameter.standard()));
    }

    /** Repeated parameters are typed one a line. */
    private Map<String, List<String>> arguments() {
        Map<String, List<String>> arguments = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            String typed = value(parameter.name()).strip();
            if (!typed.isEmpty()) {
                arguments.put(
                        parameter.name(),
                        parameter.repeated() ? new ArrayList<>(typed.lines().toList()) : List.of(typed));
            }
        }
        return arguments;
    }

    private static boolean is(Description report, String name) {
        return report.name().equals(name);
    }
}

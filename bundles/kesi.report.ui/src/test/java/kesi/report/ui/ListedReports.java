package kesi.report.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kesi.core.api.command.Param;
import kesi.core.api.command.Parameter;
import kesi.core.api.command.ParameterRecord;
import kesi.core.api.task.Task;
import kesi.core.api.text.Catalog;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.text.Message;
import kesi.report.api.Reports;

/** Reports by name for tests; rendering writes down what was asked for. */
public final class ListedReports implements Reports {

    /** What every report here asks for. */
    record Parameters(
            @Param(label = "活动", recordType = "heritage.event")
            String event,

            @Param(label = "份数", standard = "1") int copies,
            @Param(label = "主题", standard = "official") Look look,
            @Param(label = "抄送") List<String> copyTo) {}

    /** A closed choice. */
    enum Look {
        OFFICIAL,
        PLAIN
    }

    private final List<String> names = new ArrayList<>(List.of("heritage.event", "news.brief"));
    private final List<Runnable> listeners = new ArrayList<>();
    private final List<Request> requests = new ArrayList<>();

    public void remove(String name) {
        names.remove(name);
        listeners.forEach(Runnable::run);
    }

    List<Request> requests() {
        return requests;
    }

    @Override
    public List<Description> all() {
        return names.stream()
                .map(name -> new Description(name, Message.literal("报告 " + name), Message.literal("说明"), "test"))
                .toList();
    }

    @Override
    public List<Parameter> parameters(String name) {
        return ParameterRecord.of(Parameters.class).describe(Catalog.of(ListedReports.class));
    }

    @Override
    public Rendered render(String name, Map<String, List<String>> arguments, Path file, Task task) {
        requests.add(new Request(name, arguments));
        task.checkCancelled();
        try {
            Files.writeString(file, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Rendered(file, 2, name.length(), 1);
    }

    @Override
    public Subscription onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}

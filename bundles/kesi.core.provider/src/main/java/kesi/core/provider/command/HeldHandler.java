package kesi.core.provider.command;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import kesi.core.api.command.Description;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Parameter;
import kesi.core.api.command.ParameterRecord;
import kesi.core.api.problem.BrokenPart;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Catalog;
import kesi.core.api.text.Message;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.slf4j.LoggerFactory;

/**
 * A command's handler while it is needed; closing releases it. What a broken bundle throws here, classes that are not
 * there or calls without an end, becomes a problem that names the bundle.
 */
final class HeldHandler implements AutoCloseable {

    private final BundleContext context;
    private final ServiceReference<Handler<?>> reference;
    private final Description description;
    private final Bundle bundle;
    private final Handler<?> handler;

    private HeldHandler(BundleContext context, Registered registered, Bundle bundle, Handler<?> handler) {
        this.context = context;
        this.reference = registered.reference();
        this.description = registered.description();
        this.bundle = bundle;
        this.handler = handler;
    }

    static HeldHandler hold(BundleContext context, Registered registered) {
        Description description = registered.description();
        Bundle bundle = registered.reference().getBundle();
        Handler<?> handler = contained(description, () -> context.getService(registered.reference()));
        if (bundle == null || registered.reference().getBundle() == null) {
            throw Problem.failed(text("command.gone", description.name(), description.bundle()));
        }
        if (handler == null) {
            throw unmade(registered, bundle);
        }
        return new HeldHandler(context, registered, bundle, handler);
    }

    List<Parameter> parameters() {
        return contained(description, () -> ParameterRecord.of(parameterType()).describe(catalog()));
    }

    Outcome run(Map<String, List<String>> arguments, Task task) {
        return contained(description, () -> call(arguments, task));
    }

    /** Builds the parameter record and lets it go. */
    void check(Map<String, List<String>> arguments) {
        contained(description, () -> ParameterRecord.of(parameterType()).read(arguments, catalog()));
    }

    @SuppressWarnings("unchecked") // the record is of the very type that the handler's method takes
    private Outcome call(Map<String, List<String>> arguments, Task task) {
        Record parameters = ParameterRecord.of(parameterType()).read(arguments, catalog());
        return ((Handler<Record>) handler).run(parameters, task);
    }

    private Class<? extends Record> parameterType() {
        return Arrays.stream(handler.getClass().getMethods())
                .filter(method -> method.getName().equals("run") && !method.isBridge())
                .map(Method::getParameterTypes)
                .filter(types -> types.length == 2 && types[1] == Task.class && types[0].isRecord())
                .<Class<? extends Record>>map(types -> types[0].asSubclass(Record.class))
                .findFirst()
                .orElseThrow(
                        () -> Problem.failed(text("command.parameters", description.name(), description.bundle())));
    }

    private Catalog catalog() {
        return Catalog.read(bundle::getEntry, Catalog.rootOf(bundle.getSymbolicName()));
    }

    @Override
    public void close() {
        context.ungetService(reference);
    }

    private static <T> T contained(Description description, Supplier<T> call) {
        try {
            return call.get();
        } catch (LinkageError | StackOverflowError | TypeNotPresentException e) {
            throw broken(description, Objects.toString(e, ""), e);
        }
    }

    private static Problem unmade(Registered registered, Bundle bundle) {
        Description description = registered.description();
        String component = Objects.toString(registered.reference().getProperty("component.name"), "");
        Problem problem =
                new BrokenPart(description.title(), description.bundle(), component).problem(bundle::loadClass);
        LoggerFactory.getLogger(HeldHandler.class)
                .error("Bundle {} does not make {}", description.bundle(), description.name(), problem);
        return problem;
    }

    private static Problem broken(Description description, String what, Throwable e) {
        LoggerFactory.getLogger(HeldHandler.class)
                .error("Bundle {} breaks the command {}", description.bundle(), description.name(), e);
        Message sentence = text("command.broken", description.name(), description.bundle(), what);
        return Problem.failed(sentence, e);
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(HeldHandler.class, key, arguments);
    }
}

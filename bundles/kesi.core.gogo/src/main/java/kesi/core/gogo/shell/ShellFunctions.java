package kesi.core.gogo.shell;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kesi.core.api.command.Description;
import kesi.core.api.json.Json;
import kesi.core.api.text.Language;
import kesi.core.api.text.Language.Subscription;
import kesi.core.gogo.CommandRun;
import kesi.core.gogo.print.Output;
import org.apache.felix.service.command.CommandProcessor;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Function;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/**
 * Every command as a Gogo function, kept in step with the bundles that come and go, and the shell's own {@code help}
 * and {@code exit}. Closing takes all of them back.
 */
final class ShellFunctions implements AutoCloseable {

    static final String SCOPE = "kesi";
    static final String HELP = "help";
    static final String EXIT = "exit";
    static final List<String> OWN = List.of(HELP, EXIT);
    private static final String CODE = "kesi.code";
    private static final String LEAVE = "kesi.leave";

    private final BundleContext context;
    private final CommandRun run;
    private final Language language;
    private final Json json;
    private final Map<String, ServiceRegistration<Function>> registered = new HashMap<>();
    private final Subscription subscription;
    private boolean closed;

    ShellFunctions(BundleContext context, CommandRun run, Language language, Json json) {
        this.context = context;
        this.run = run;
        this.language = language;
        this.json = json;
        register(SCOPE + ":" + HELP, (session, words) -> execute(session, HELP, words));
        register(SCOPE + ":" + EXIT, (session, words) -> leave(session));
        subscription = run.commands().onChange(this::keepInStep);
        keepInStep();
    }

    /** An output in the language and form of this run. */
    Output output(OutputStream out, OutputStream err) {
        return new Output(out, err, language, json);
    }

    /** Before a line that may run no command. */
    static void forget(CommandSession session) {
        session.put(CODE, 0);
    }

    /** The exit code of the session's last command. */
    static int lastCode(CommandSession session) {
        return session.get(CODE) instanceof Integer code ? code : 0;
    }

    /** Whether somebody asked to leave the session. */
    static boolean exit(CommandSession session) {
        return Boolean.TRUE.equals(session.get(LEAVE));
    }

    private synchronized void keepInStep() {
        if (closed) {
            return;
        }
        Set<String> wanted =
                run.commands().all().stream().map(Description::name).collect(Collectors.toSet());
        for (String name : List.copyOf(registered.keySet())) {
            if (!wanted.contains(name) && !name.startsWith(SCOPE + ":")) {
                registered.remove(name).unregister();
            }
        }
        wanted.stream()
                .filter(name -> !registered.containsKey(name))
                .forEach(name -> register(name, (session, words) -> execute(session, name, words)));
    }

    /** A command without a scope of its own, such as {@code demo}, is one of the product's. */
    private void register(String name, Function function) {
        int colon = name.indexOf(':');
        Map<String, Object> properties = Map.of(
                CommandProcessor.COMMAND_SCOPE,
                colon < 0 ? SCOPE : name.substring(0, colon),
                CommandProcessor.COMMAND_FUNCTION,
                name.substring(colon + 1));
        registered.put(name, context.registerService(Function.class, function, FrameworkUtil.asDictionary(properties)));
    }

    /** The streams are those that Gogo gave this thread, so that a command's answer may go into a pipe. */
    private Object execute(CommandSession session, String name, List<Object> words) {
        List<String> line = new ArrayList<>();
        line.add(name);
        words.forEach(word -> line.add(String.valueOf(word)));
        session.put(CODE, run.run(line, output(System.out, System.err)));
        return "";
    }

    private static Object leave(CommandSession session) {
        session.put(LEAVE, true);
        return "";
    }

    @Override
    public void close() {
        subscription.close();
        synchronized (this) {
            closed = true;
            registered.values().forEach(ServiceRegistration::unregister);
            registered.clear();
        }
    }
}

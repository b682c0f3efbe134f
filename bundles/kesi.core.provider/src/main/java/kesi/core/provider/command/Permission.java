package kesi.core.provider.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import kesi.core.api.command.CommandGate;
import kesi.core.api.command.CommandState;
import kesi.core.api.command.Description;
import kesi.core.api.command.Needs;
import kesi.core.api.command.Parameter;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import org.slf4j.LoggerFactory;

/** Whether a command may run: the gates are asked first, then its needs are looked at. Safe for use by any thread. */
final class Permission {

    private static final String GATE = "C-GATE";
    private static final String NEEDS = "C-NEEDS";

    private final List<CommandGate> gates = new CopyOnWriteArrayList<>();
    private final List<CommandState> states = new CopyOnWriteArrayList<>();

    List<CommandGate> gates() {
        return gates;
    }

    List<CommandState> states() {
        return states;
    }

    /** Why the command may not be started now, if so. */
    Optional<Message> refusal(Description command) {
        return closed(command).or(() -> Needs.of(command).unmet(state()));
    }

    /**
     * Lets a command pass the gates.
     *
     * @throws Problem of kind REFUSED with the reason
     */
    void passGates(Description command) {
        closed(command).ifPresent(reason -> {
            gates.forEach(gate -> tell(gate, command, reason));
            throw Problem.refused(GATE, text("command.refused", command.name(), reason));
        });
    }

    /**
     * Lets a command pass whose parameters are known: a record that a parameter takes need not be selected.
     *
     * @throws Problem of kind REFUSED with the reason
     */
    void meetNeeds(Description command, List<Parameter> parameters) {
        Needs.of(command).without(parameters).unmet(state()).ifPresent(reason -> {
            throw Problem.refused(NEEDS, text("command.refused", command.name(), reason));
        });
    }

    private CommandState state() {
        return states.isEmpty() ? CommandState.HEADLESS : states.get(0);
    }

    private Optional<Message> closed(Description command) {
        return gates.stream().flatMap(gate -> ask(gate, command).stream()).findFirst();
    }

    /** A gate that cannot answer stays shut: it stands there for a policy. */
    private static Optional<Message> ask(CommandGate gate, Description command) {
        try {
            return gate.refusal(command);
        } catch (RuntimeException | LinkageError e) { // the edge to foreign code
            LoggerFactory.getLogger(Permission.class).error("A gate failed at {}", command.name(), e);
            return Optional.of(text("command.gate.broken", String.valueOf(e.getMessage())));
        }
    }

    private static void tell(CommandGate gate, Description command, Message reason) {
        try {
            gate.refused(command, reason);
        } catch (RuntimeException | LinkageError e) { // the edge to foreign code
            LoggerFactory.getLogger(Permission.class).error("A gate failed at {}", command.name(), e);
        }
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(Permission.class, key, arguments);
    }
}

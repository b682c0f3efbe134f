package kesi.core.api.command;

import java.util.Optional;
import kesi.core.api.text.Message;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * May refuse a command with a reason, on every way on which it can be started; a service. Called by any thread; must be
 * quick and load no class of the command.
 */
@ConsumerType
public interface CommandGate {

    /** Why the command may not run now, as a complete sentence; empty when this gate lets it pass. */
    Optional<Message> refusal(Description command);

    /**
     * Told when somebody tried to run a command and a gate refused it, this one or another. On the thread that tried;
     * what it throws is contained.
     */
    default void refused(Description command, Message reason) {}
}

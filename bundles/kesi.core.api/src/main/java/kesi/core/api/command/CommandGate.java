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
}

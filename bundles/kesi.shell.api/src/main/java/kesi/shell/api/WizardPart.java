package kesi.shell.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A guided way to a command; a service with the metadata of {@link Wizard}, which alone are enough: what each parameter
 * must be is checked on its page, what the parameters must be together before the command starts. No class of it is
 * loaded before the wizard is opened. Methods are called in the background, with values by parameter name as on the
 * command line.
 */
@ConsumerType
public interface WizardPart {

    /**
     * What a page proposes where nothing was entered yet, out of what was entered on the pages before.
     *
     * @param page from 0
     */
    default Map<String, List<String>> proposals(int page, Map<String, List<String>> entered, Task task) {
        return Map.of();
    }

    /**
     * Why a page may not be left with what was entered, as a complete sentence; empty when it may.
     *
     * @param page from 0
     */
    default Optional<Message> refusal(int page, Map<String, List<String>> entered, Task task) {
        return Optional.empty();
    }
}

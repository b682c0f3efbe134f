package kesi.core.api.command;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Knows commands that no loaded bundle brings; a service. Whoever asks for such a command is told where it is to be
 * had. Called by any thread; must be quick and load no class of the bundles it speaks of.
 */
@ConsumerType
public interface CommandHints {

    /**
     * The features that bring a command of this name and are not loaded now.
     *
     * @param command the name, for example {@code news:import}; it may be misspelled
     * @return names of features as people know them; empty when none has it
     */
    List<String> featuresWith(String command);
}

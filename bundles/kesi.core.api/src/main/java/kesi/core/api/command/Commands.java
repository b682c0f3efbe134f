package kesi.core.api.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.task.Running;
import kesi.core.api.task.Task;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.text.Message;
import org.osgi.annotation.versioning.ProviderType;

/** All commands of the loaded bundles. A service; safe for use by any thread. */
@ProviderType
public interface Commands {

    /** The commands there are now, by name. */
    List<Description> all();

    /** The command of that name, or empty. */
    Optional<Description> find(String name);

    /**
     * The parameters of a command, in the order of its record. This loads the command's class.
     *
     * @throws kesi.core.api.problem.Problem when there is no such command
     */
    List<Parameter> parameters(String name);

    /**
     * Runs a command on the calling thread.
     *
     * @param arguments values by parameter name, each written as on the command line; a repeated parameter has several
     * @throws kesi.core.api.problem.Problem of kind USAGE when there is no such command or an argument does not fit;
     *     otherwise as the command throws it
     */
    Outcome run(String name, Map<String, List<String>> arguments, Task task);

    /** Runs a command in the background; problems end the running task as failed. */
    Running<Outcome> start(String name, Map<String, List<String>> arguments);

    /**
     * Reads words of a command line into arguments: flags with their values, positional words in their order.
     *
     * @throws kesi.core.api.problem.Problem of kind USAGE that names the word that does not fit
     */
    Map<String, List<String>> parse(String name, List<String> words);

    /**
     * Why a command may not be started now, as a complete sentence: the first gate that refuses it, else the first of
     * its {@link Needs} that is not met by what is selected and in front. Loads no class of its bundle; quick.
     */
    default Optional<Message> refusal(Description command) {
        return Optional.empty();
    }

    /**
     * Looks whether a command would take these arguments, without running it.
     *
     * @throws kesi.core.api.problem.Problem of kind USAGE as {@link #run} would throw it
     */
    default void check(String name, Map<String, List<String>> arguments) {}

    /** The commands that bring files in, by name. */
    default List<Import> imports() {
        return List.of();
    }

    /** The commands that write records into files, by name. */
    default List<Export> exports() {
        return List.of();
    }

    /**
     * Tells that a person did by hand what this command does with these arguments: a script that is being recorded gets
     * its line, and nothing else happens.
     */
    default void byHand(String name, Map<String, List<String>> arguments) {}

    /** Whether a script is being recorded now. */
    default boolean isRecording() {
        return false;
    }

    /**
     * The run of a command to which the calling thread belongs, the outermost when commands run others; empty on other
     * threads. Threads that a command starts by itself belong to its run until that ends.
     */
    default Optional<CommandRun> currentRun() {
        return Optional.empty();
    }

    /** Whether the run has not ended. */
    default boolean isRunning(CommandRun run) {
        return false;
    }

    /** Calls the listener when a command comes or goes. */
    Subscription onChange(Runnable listener);
}

package kesi.core.api.policy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kesi.core.api.problem.Finding;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.text.Message;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What IT has decided. Of a key the strongest file that names it decides alone, even when it names an empty list, so
 * that a weaker file never widens what a stronger one allows; prohibitions ({@code features.forbid}, {@code
 * features.require}, {@code trust.revoked}) of all files add up. A service; safe for use by any thread. Files are read
 * again where they were written since.
 */
@ProviderType
public interface Policy {

    /** The first rule of a key; empty when no file names it or its list is empty. */
    Optional<Rule> rule(String key);

    /** All rules of a key: one for each element of a list, in their order, the strongest file first. */
    List<Rule> rules(String key);

    /** Every rule that holds, the strongest file first, in the order of the files. */
    List<Rule> rules();

    /** Whether any file names the key, though its list may be empty. */
    boolean names(String key);

    /**
     * Why a policy file cannot be read, with its place. While there is such a file nobody is trusted or allowed more
     * than without any policy, preferences are locked, and commands that ask for a role are refused.
     */
    Optional<Message> damage();

    /** Whether this workspace is in developer mode. */
    boolean developer();

    /** Who works here. */
    Person person();

    /** The accounts that a role has; {@code *} is everybody. */
    List<Rule> accounts(Role role);

    /** The files that are looked at, also those that are not there, the strongest first. */
    List<Path> files();

    /** What is wrong with a policy file, each with {@code line:column} as its place; empty when it may be used. */
    List<Finding> check(Path file);

    /** Calls the listener after each change of what holds, on the thread that met it. */
    Subscription onChange(Runnable listener);
}

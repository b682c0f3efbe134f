package kesi.competition.api;

import java.util.List;
import java.util.Optional;
import kesi.core.api.value.Ref;
import org.osgi.annotation.versioning.ProviderType;

/** The contests of this workspace. A service, there while a workspace is open; safe for use by any thread. */
@ProviderType
public interface Contests {

    /** All contests, by name. */
    List<Listed> all();

    /**
     * The contest of that id, or the only one of that name; empty when there is none.
     *
     * @throws kesi.core.api.problem.Problem when several have that name
     */
    Optional<Listed> find(String idOrName);

    /** The entries of a contest in the order of their numbers. */
    List<Entry> entries(Ref contest);

    /** The score sheets of a contest. */
    List<Sheet> sheets(Ref contest);

    /**
     * Ranks a stage by its rules, from the marks there are now. Nothing is stored.
     *
     * @param stage its id or name; empty for the last stage that has marks
     * @throws kesi.core.api.problem.Problem when there is no such contest or stage, or the stage has no rules
     */
    ResultSet rank(Ref contest, Optional<String> stage);

    /** A contest and where it is kept. */
    record Listed(Ref ref, Contest contest) {}
}

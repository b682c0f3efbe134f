package kesi.search.api;

import java.util.List;
import kesi.search.api.Results.Mark;
import org.osgi.annotation.versioning.ProviderType;

/** Finds records of every type. A service; safe for use by any thread. */
@ProviderType
public interface Search {

    /**
     * Answers a question. What was committed before the call is found.
     *
     * @throws kesi.core.api.problem.Problem with code {@code E-QUERY} when the question cannot be answered in bounds
     */
    Results search(Query query);

    /**
     * Where the words of a question stand in a text, folded as the index folds (width, case, traditional and simplified
     * characters, variants).
     */
    List<Mark> marks(String query, String text);
}

package kesi.core.api.task;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a piece of work was asked for, began and ended.
 *
 * @param asked when somebody asked for it
 * @param began when a thread was free for it; empty while it waits
 * @param ended when it ended; empty until then
 */
public record Times(Instant asked, Optional<Instant> began, Optional<Instant> ended) {

    /** The times of work of which nobody keeps them. */
    public static final Times UNKNOWN = new Times(Instant.EPOCH, Optional.empty(), Optional.empty());

    /** How long it has run until then, or ran in all when it has ended; nothing while it waits. */
    public Duration took(Instant now) {
        return began.map(from -> Duration.between(from, ended.orElse(now))).orElse(Duration.ZERO);
    }
}

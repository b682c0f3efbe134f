/**
 * Contests: their record types ({@code record}), how they are read from files ({@code intake}) and texts ({@code
 * extract}), how they are ranked ({@code rule}), and what people ask for ({@code command}, {@code report}). {@link
 * kesi.competition.provider.StoredContests} is the service that the screens and commands share.
 */
@NullMarked
package kesi.competition.provider;

import org.jspecify.annotations.NullMarked;

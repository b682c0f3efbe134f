/**
 * What the compiler does for every bundle: {@link kesi.core.build.ContributionProcessor} writes what the bundle brings
 * into {@code OSGI-INF/kesi/contributions.json} and refuses what would only show when the product runs: a text, icon or
 * help page that is not there, an id given twice, a view whose instances would be shared.
 */
@NullMarked
package kesi.core.build;

import org.jspecify.annotations.NullMarked;

/**
 * Finding records. A {@link kesi.search.api.Query} asks, {@link kesi.search.api.Search} answers with {@link
 * kesi.search.api.Results}: hits with marked snippets, totals and facets. {@link kesi.search.api.SearchIndex} is
 * the index as
 * IT sees it; it follows the journal, is never the truth and can always be rebuilt.
 */
@Export
@Version("1.0.0")
@NullMarked
package kesi.search.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

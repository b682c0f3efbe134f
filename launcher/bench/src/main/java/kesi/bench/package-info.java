/**
 * Ratios of the product to the raw engines, both measured in the same run as whole processes in turn: start to
 * ready against
 * bare Felix with the same bundles, import against raw SQLite plus raw Lucene, search against raw Lucene.
 */
@NullMarked
package kesi.bench;

import org.jspecify.annotations.NullMarked;

/**
 * The product as people use it: the real framework with the real bundles of the distribution, started by the launcher's
 * own classes and spoken to through the entry that the launcher calls.
 */
@NullMarked
package kesi.product;

import org.jspecify.annotations.NullMarked;

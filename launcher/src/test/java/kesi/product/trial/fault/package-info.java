/** What bundles may do wrong when they come or go. Each class goes into a bundle of its own. */
@NullMarked
package kesi.product.trial.fault;

import org.jspecify.annotations.NullMarked;

/** What bundles may do wrong. Each class goes into a bundle of its own. */
@NullMarked
package kesi.deploy.provider.sample.fault;

import org.jspecify.annotations.NullMarked;

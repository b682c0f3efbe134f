/**
 * What holds the classes of a bundle that left. {@link kesi.deploy.provider.leak.HeapPicture} reads a dump of the heap,
 * {@link kesi.deploy.provider.leak.PathSearch} finds the shortest way from a root to the bundle's class loader.
 */
@NullMarked
package kesi.deploy.provider.leak;

import org.jspecify.annotations.NullMarked;

/**
 * What is installed over the distribution: a {@link kesi.deploy.provider.generation.Generation} names every feature
 * and bundle by its hash, the files lie in a {@link kesi.deploy.provider.generation.BundleStore} under these, and
 * one small file says which generation is the current one. All of it is written so that a power cut at any moment
 * leaves the state before or the state after; every step goes through {@link kesi.deploy.provider.generation.Disk}.
 */
@NullMarked
package kesi.deploy.provider.generation;

import org.jspecify.annotations.NullMarked;

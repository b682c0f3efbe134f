/** Bundles from outside: what they would bring, and trying them until the next start. */
@NullMarked
package kesi.deploy.provider.plugin;

import org.jspecify.annotations.NullMarked;

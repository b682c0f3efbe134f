/** What the classes of a bundle can do, told from their constant pools; no class is loaded. */
@NullMarked
package kesi.deploy.provider.scan;

import org.jspecify.annotations.NullMarked;

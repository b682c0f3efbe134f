/** The distribution on disk: bundle jars by their identity, their hashes, the licences of what is shipped. */
@NullMarked
package kesi.launcher.dist;

import org.jspecify.annotations.NullMarked;

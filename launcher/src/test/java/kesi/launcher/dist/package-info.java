/** Tests of the distribution. */
@NullMarked
package kesi.launcher.dist;

import org.jspecify.annotations.NullMarked;

/** Tests of the launcher, most of them with a real framework and bundles made on the spot. */
@NullMarked
package kesi.launcher;

import org.jspecify.annotations.NullMarked;

/** Tests of feature files. */
@NullMarked
package kesi.launcher.feature;

import org.jspecify.annotations.NullMarked;

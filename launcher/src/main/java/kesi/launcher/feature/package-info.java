/** OSGi feature files: what a feature brings, which features a department uses, and which bundles a start needs. */
@NullMarked
package kesi.launcher.feature;

import org.jspecify.annotations.NullMarked;

/** The embedded framework: its log, its bundles, their configurations, what did not start and why, and its end. */
@NullMarked
package kesi.launcher.run;

import org.jspecify.annotations.NullMarked;

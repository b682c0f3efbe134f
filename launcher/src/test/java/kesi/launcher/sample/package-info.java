/** Classes that the tests put into bundles. */
@NullMarked
package kesi.launcher.sample;

import org.jspecify.annotations.NullMarked;

/** Tests with the real framework. */
@NullMarked
package kesi.launcher.run;

import org.jspecify.annotations.NullMarked;

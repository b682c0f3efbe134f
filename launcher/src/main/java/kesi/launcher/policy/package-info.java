/**
 * What IT decided about a start: the department and which features it must or must not have. Everything else of a
 * policy is read by the core, which also tells what is wrong with a file.
 */
@NullMarked
package kesi.launcher.policy;

import org.jspecify.annotations.NullMarked;

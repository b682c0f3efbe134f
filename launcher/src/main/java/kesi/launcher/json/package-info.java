/** Strict JSON with comments, every value knowing its line and column, for files that people write by hand. */
@NullMarked
package kesi.launcher.json;

import org.jspecify.annotations.NullMarked;

/** Tests of strict JSON. */
@NullMarked
package kesi.launcher.json;

import org.jspecify.annotations.NullMarked;

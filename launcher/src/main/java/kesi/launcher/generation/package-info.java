/**
 * What was installed over the distribution in a workspace, as a start sees it: {@link kesi.launcher.generation.Ground}
 * takes the current generation when its files are whole and its last starts went well, else the newest sound one
 * before it. The product writes these files; the launcher reads them, and switches only back.
 */
@NullMarked
package kesi.launcher.generation;

import org.jspecify.annotations.NullMarked;

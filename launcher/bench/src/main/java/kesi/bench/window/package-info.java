/** Figures of the open window: a plug-in that comes and goes, another language with many views open. */
@NullMarked
package kesi.bench.window;

import org.jspecify.annotations.NullMarked;

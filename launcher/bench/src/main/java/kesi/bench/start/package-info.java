/**
 * What a start costs, of commands and of the window, beside a bare framework with the same bundles: {@link
 * kesi.bench.start.Starts} runs {@link kesi.bench.start.Program}s in turn and {@link kesi.bench.start.Watched} reads
 * from the system what each process took.
 */
@NullMarked
package kesi.bench.start;

import org.jspecify.annotations.NullMarked;

/**
 * An hour of work in the real window, done as quickly as the window takes it: {@link kesi.bench.hour.Hour} starts the
 * product in its own process, {@link kesi.bench.hour.Hand} clicks and types, {@link kesi.bench.hour.Pauses} tells for
 * how long and in whose code the event thread did not answer.
 */
@NullMarked
package kesi.bench.hour;

import org.jspecify.annotations.NullMarked;

/**
 * What IT does, at random, with faults at every step, in processes that the real launcher starts: {@link
 * kesi.product.trial.Machine} is such a process, {@link kesi.product.trial.Model} knows which states are right, {@link
 * kesi.product.trial.Workplace} holds what is done against that, {@link
 * kesi.product.trial.Walk} goes from one to the next.
 */
@NullMarked
package kesi.product.trial;

import org.jspecify.annotations.NullMarked;

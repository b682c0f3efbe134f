/**
 * Work under way. {@link kesi.core.provider.task.PooledTasks} is the service, {@link
 * kesi.core.provider.task.TrackedWork} one piece of work as both sides see it, {@link
 * kesi.core.provider.task.Containment} turns whatever a plug-in throws into a problem.
 */
@NullMarked
package kesi.core.provider.task;

import org.jspecify.annotations.NullMarked;

/**
 * Work that takes time. Whoever does the work is given a {@link kesi.core.api.task.Task}: it tells how far it is, asks
 * whether somebody cancelled, hands parts of the work to sub-tasks and notes findings. Whoever wants work done gives
 * it to {@link kesi.core.api.task.Tasks} and follows a {@link kesi.core.api.task.Running}: where it stands, its
 * {@link kesi.core.api.task.Step}s and {@link kesi.core.api.task.Times}, and the {@link kesi.core.api.task.Call} by
 * which it can be asked for again.
 */
@Export
@Version("1.0.0")
@NullMarked
package kesi.core.api.task;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

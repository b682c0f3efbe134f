/**
 * What went wrong, for people. A {@link kesi.core.api.problem.Problem} is the one unchecked exception family of
 * Kesi: it carries a {@link kesi.core.api.text.Message} that says what failed, with which file, line or record, what
 * was kept and what to do next, and a {@link kesi.core.api.problem.Kind} from which exit codes follow. A
 * {@link kesi.core.api.problem.Finding} is the same for one place in an input whose other places are fine. Problems are
 * caught once, at the edge: by the command runner, a task, a view.
 */
@Export
@Version("1.0.0")
@NullMarked
package kesi.core.api.problem;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

/**
 * What a person or a script can ask for. A bundle contributes one DS component a command: a
 * {@link kesi.core.api.command.Handler} that carries the {@link kesi.core.api.command.Command} annotation. Its
 * parameter record becomes command-line flags, console words and a form; its metadata are service properties, so
 * that menus and help are built without loading its class. {@link kesi.core.api.command.Commands} finds and runs
 * commands; {@link kesi.core.api.command.Outcome} is what they answer.
 *
 * <pre>{@code
 * @Command(name = "news:list", title = "%command.news.list")
 * @Component
 * public final class ListNews implements Handler<ListNews.Parameters> {
 *     public record Parameters(@Param(label = "%limit", standard = "50") int limit) {}
 *     public Outcome run(Parameters parameters, Task task) { … }
 * }
 * }</pre>
 */
@Export
@Version("1.1.0")
@NullMarked
package kesi.core.api.command;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

/**
 * How commands are asked for by words. {@link kesi.core.gogo.CommandEntry} runs one command line for the launcher,
 * {@link kesi.core.gogo.shell} is the interactive console; both hand their words to {@link kesi.core.gogo.CommandRun}
 * and print with {@link kesi.core.gogo.print}.
 */
@NullMarked
package kesi.core.gogo;

import org.jspecify.annotations.NullMarked;

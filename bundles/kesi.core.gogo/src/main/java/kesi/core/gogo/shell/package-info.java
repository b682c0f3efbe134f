/**
 * The interactive console: Gogo runs the lines, JLine reads them. Every command is a Gogo function while its bundle is
 * here. Only the local standard input is ever read.
 */
@NullMarked
package kesi.core.gogo.shell;

import org.jspecify.annotations.NullMarked;

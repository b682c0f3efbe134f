/**
 * Commands as services. {@link kesi.core.provider.command.RegisteredCommands} knows them by their service properties
 * alone; {@link kesi.core.provider.command.HeldHandler} holds one while it is needed; {@link
 * kesi.core.provider.command.CommandLine} turns words into arguments.
 */
@NullMarked
package kesi.core.provider.command;

import org.jspecify.annotations.NullMarked;

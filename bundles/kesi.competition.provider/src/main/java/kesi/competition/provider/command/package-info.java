/** What people ask for about contests, on the command line and in forms. */
@NullMarked
package kesi.competition.provider.command;

import org.jspecify.annotations.NullMarked;

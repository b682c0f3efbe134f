/** Which key starts which command, kept for the workspace, and the commands that change it. */
@NullMarked
package kesi.core.provider.key;

import org.jspecify.annotations.NullMarked;

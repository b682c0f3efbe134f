/** The commands of IT, one class each. */
@NullMarked
package kesi.deploy.provider.command;

import org.jspecify.annotations.NullMarked;

@NullMarked
package kesi.core.provider.command;

import org.jspecify.annotations.NullMarked;

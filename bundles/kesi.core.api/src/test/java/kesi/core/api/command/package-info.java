@NullMarked
package kesi.core.api.command;

import org.jspecify.annotations.NullMarked;

@NullMarked
package kesi.core.gogo.shell;

import org.jspecify.annotations.NullMarked;

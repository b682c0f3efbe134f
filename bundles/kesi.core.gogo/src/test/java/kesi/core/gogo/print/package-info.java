@NullMarked
package kesi.core.gogo.print;

import org.jspecify.annotations.NullMarked;

@NullMarked
package kesi.core.gogo;

import org.jspecify.annotations.NullMarked;

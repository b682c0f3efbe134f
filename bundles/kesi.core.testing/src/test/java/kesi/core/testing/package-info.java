@NullMarked
package kesi.core.testing;

import org.jspecify.annotations.NullMarked;

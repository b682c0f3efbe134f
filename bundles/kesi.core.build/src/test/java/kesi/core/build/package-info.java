@NullMarked
package kesi.core.build;

import org.jspecify.annotations.NullMarked;

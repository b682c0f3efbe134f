@NullMarked
package kesi.core.api.value;

import org.jspecify.annotations.NullMarked;

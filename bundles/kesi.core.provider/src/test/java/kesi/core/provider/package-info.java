@NullMarked
package kesi.core.provider;

import org.jspecify.annotations.NullMarked;

/** The language that a person reads now. */
@NullMarked
package kesi.core.provider.text;

import org.jspecify.annotations.NullMarked;

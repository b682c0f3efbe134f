/** Entries of the OSGi log in the product's own log. */
@NullMarked
package kesi.core.provider.log;

import org.jspecify.annotations.NullMarked;

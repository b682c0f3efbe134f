/** A plug-in in two versions, the second with newer schemas; packed into bundles of its own by the tests. */
@NullMarked
package kesi.product.changing;

import org.jspecify.annotations.NullMarked;

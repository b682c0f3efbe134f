/** A plug-in that does on purpose what none should; packed into bundles of its own by the tests. */
@NullMarked
package kesi.product.hostile;

import org.jspecify.annotations.NullMarked;

/** Plug-ins that are there and not used: nothing of them is loaded. */
@NullMarked
package kesi.product.idle;

import org.jspecify.annotations.NullMarked;

/**
 * What {@code kesi.core.api} promises, as components: one package for each of its areas. Nothing here is exported.
 */
@NullMarked
package kesi.core.provider;

import org.jspecify.annotations.NullMarked;

/** The store and its generations under power cuts. */
@NullMarked
package kesi.deploy.provider.generation;

import org.jspecify.annotations.NullMarked;

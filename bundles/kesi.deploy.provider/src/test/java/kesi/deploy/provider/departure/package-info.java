/** What leaves, and what is left of it. */
@NullMarked
package kesi.deploy.provider.departure;

import org.jspecify.annotations.NullMarked;

/**
 * Bundles that leave: what they left behind is swept up when they stop, and each removal ends in a certificate that
 * their classes were collected, or by what they are held.
 */
@NullMarked
package kesi.deploy.provider.departure;

import org.jspecify.annotations.NullMarked;

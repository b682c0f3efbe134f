/** Makes keys, signed bundles and feature archives. */
@NullMarked
package kesi.deploy.provider.sign;

import org.jspecify.annotations.NullMarked;

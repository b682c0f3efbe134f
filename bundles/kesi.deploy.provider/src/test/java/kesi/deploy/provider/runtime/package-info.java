/** Tests of what runs. */
@NullMarked
package kesi.deploy.provider.runtime;

import org.jspecify.annotations.NullMarked;

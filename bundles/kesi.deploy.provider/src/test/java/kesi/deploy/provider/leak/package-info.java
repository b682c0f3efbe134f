/** Tests of the search for leaks. */
@NullMarked
package kesi.deploy.provider.leak;

import org.jspecify.annotations.NullMarked;

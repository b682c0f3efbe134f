/** Changes of what is installed, killed, failed and undone at random. */
@NullMarked
package kesi.deploy.provider.change;

import org.jspecify.annotations.NullMarked;

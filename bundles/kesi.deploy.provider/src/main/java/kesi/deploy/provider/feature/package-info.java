/** What the distribution holds: features, departments, jars and their hashes, and which command stands in which jar. */
@NullMarked
package kesi.deploy.provider.feature;

import org.jspecify.annotations.NullMarked;

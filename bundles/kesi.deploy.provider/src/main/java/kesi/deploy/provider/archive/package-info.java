/** The gate through which features come in: feature archives are checked in order, and the first failure refuses. */
@NullMarked
package kesi.deploy.provider.archive;

import org.jspecify.annotations.NullMarked;

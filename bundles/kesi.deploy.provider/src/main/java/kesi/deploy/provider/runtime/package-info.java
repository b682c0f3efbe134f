/** What runs: bundles, services, components, the current department and the switch to another. */
@NullMarked
package kesi.deploy.provider.runtime;

import org.jspecify.annotations.NullMarked;

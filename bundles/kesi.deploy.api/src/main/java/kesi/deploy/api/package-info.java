/**
 * What IT sees and changes while the product runs. {@link kesi.deploy.api.Bundles} is the running framework: bundles,
 * their services, and their components with the reason why one waits. {@link
 * kesi.deploy.api.Features} is what the running department uses, and the switch to another department. What the
 * product cannot live without is protected: stopping it is refused. {@link kesi.deploy.api.Deployments} installs,
 * updates, removes and takes back features from outside; a feature says by a {@link kesi.deploy.api.HealthCheck}
 * whether it works.
 */
@Export
@Version("1.2.0")
@NullMarked
package kesi.deploy.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

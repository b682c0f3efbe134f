/**
 * What IT has decided, and who the person is. {@link kesi.core.api.policy.Policy} answers the {@link
 * kesi.core.api.policy.Rule} that holds for a key, with file, line and column: the machine's file stands above the
 * department's, the department's above the workspace's. {@link kesi.core.api.policy.Person} is who works here and in
 * which {@link kesi.core.api.policy.Role}s. Whoever knows a department's part of the policy offers it as a {@link
 * kesi.core.api.policy.DepartmentPolicy}. The keys are listed in {@code features/README.md}.
 */
@Export
@Version("1.1.0")
@NullMarked
package kesi.core.api.policy;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

/**
 * What a department has, and why: {@link kesi.deploy.provider.department.Explaining} answers why a feature, bundle,
 * command or preference is allowed, refused, hidden or forced, by {@link
 * kesi.deploy.provider.department.FeatureReasons} and where features came from.
 */
@NullMarked
package kesi.deploy.provider.department;

import org.jspecify.annotations.NullMarked;

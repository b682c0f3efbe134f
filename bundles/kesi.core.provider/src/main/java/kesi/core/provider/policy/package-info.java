/**
 * What IT has decided. {@link kesi.core.provider.policy.FilePolicy} is the service; {@link
 * kesi.core.provider.policy.PolicyKeys} are the keys there are; {@link kesi.core.provider.policy.SheetReader} reads one
 * file into a {@link kesi.core.provider.policy.Sheet}, and {@link kesi.core.provider.policy.Sheets} says which of
 * several decides. {@link kesi.core.provider.policy.RoleGate} keeps commands to their roles.
 */
@NullMarked
package kesi.core.provider.policy;

import org.jspecify.annotations.NullMarked;

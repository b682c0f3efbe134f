/**
 * Whose signatures are trusted for what: rules of the policy, the workspace's own list, chains, dates, revocation.
 */
@NullMarked
package kesi.deploy.provider.trust;

import org.jspecify.annotations.NullMarked;

/** What happens when something that is installed was revoked: it stops, is left out, and people are told why. */
@NullMarked
package kesi.deploy.provider.revoke;

import org.jspecify.annotations.NullMarked;

/** Passwords and keys of the workspace, encrypted: {@link kesi.core.provider.secret.KeyStoreSecrets}. */
@NullMarked
package kesi.core.provider.secret;

import org.jspecify.annotations.NullMarked;

/**
 * Passwords and keys that must not stand in files or logs. {@link kesi.core.api.secret.Secrets} keeps them in the
 * workspace under a passphrase; who asks for one gets characters and wipes them after use.
 */
@Export
@Version("1.0.0")
@NullMarked
package kesi.core.api.secret;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

/**
 * Sentences for people. A {@link kesi.core.api.text.Message} is made where something happens, from a key of the
 * bundle's {@code messages.properties} (Chinese) and {@code messages_en.properties} (English) and from plain arguments.
 * It keeps both patterns and no class of its bundle, so it may be stored, logged, sent and shown in another language
 * long after its bundle has left. {@link kesi.core.api.text.Catalog} reads those files; {@link
 * kesi.core.api.text.Language} is the service that knows which language a person reads now.
 */
@Export
@Version("1.0.0")
@NullMarked
package kesi.core.api.text;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

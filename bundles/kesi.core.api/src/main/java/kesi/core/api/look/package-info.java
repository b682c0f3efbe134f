/**
 * How a person wants screens to look. {@link kesi.core.api.look.Look} is the record of the preference page {@code
 * look}: data alone, so that it can be chosen without a display; the window applies it.
 */
@Export
@Version("1.1.0")
@NullMarked
package kesi.core.api.look;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

/**
 * Help of the loaded bundles. {@link kesi.core.provider.help.BundleHelp} collects the pages by their metadata; two
 * commands list and show them where there is no window.
 */
@NullMarked
package kesi.core.provider.help;

import org.jspecify.annotations.NullMarked;

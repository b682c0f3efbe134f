/**
 * Help that bundles bring with them. A page is a component that implements {@link kesi.core.api.help.HelpPart} and
 * carries {@link kesi.core.api.help.HelpPage}; its text is Markdown in the bundle, once in Chinese and once in English.
 * {@link kesi.core.api.help.Help} knows the pages of the loaded bundles as {@link kesi.core.api.help.Page}s, for the
 * window and for the console alike; a page leaves with its bundle. Links in a text lead to another page ({@code
 * help:news.reading}), a view ({@code view:news.reader}), a command ({@code command:news:import}) or a perspective
 * ({@code perspective:news}).
 */
@Export
@Version("1.0.0")
@NullMarked
package kesi.core.api.help;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

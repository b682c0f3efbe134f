/**
 * Opens what a person names. {@link kesi.exchange.files.source.FileSources} walks files, folders and archives; an
 * archive is expanded into memory and a private folder first, checked as a whole, and only then handed out.
 */
@NullMarked
package kesi.exchange.files.source;

import org.jspecify.annotations.NullMarked;

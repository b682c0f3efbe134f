/**
 * Files in and out. {@link kesi.exchange.api.Sources} opens what a person names (a file, a folder, a zip) as single
 * {@link kesi.exchange.api.SourceFile files}; {@link kesi.exchange.api.TextFiles} decodes text and shows its guess,
 * {@link kesi.exchange.api.Tables} reads and writes csv and xlsx, {@link kesi.exchange.api.HeaderMapping} finds the
 * columns a reader needs under the names that people give them, {@link kesi.exchange.api.JsonLines} moves records
 * without loss. Everything that cannot be read is a {@link kesi.core.api.problem.Problem} with a stable code;
 * nothing of a file is ever guessed in silence, and no name from inside a file becomes a path.
 */
@Export
@Version("1.0.0")
@NullMarked
package kesi.exchange.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

/**
 * What reading rooms of trade unions keep: a {@link kesi.bookroom.api.Room}, the {@link kesi.bookroom.api.Book books}
 * that stand in it, and each {@link kesi.bookroom.api.Loan} of a copy. {@link kesi.bookroom.api.Isbn} is the number of
 * a book with its check digit.
 */
@Export
@Version("1.0.0")
@NullMarked
package kesi.bookroom.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

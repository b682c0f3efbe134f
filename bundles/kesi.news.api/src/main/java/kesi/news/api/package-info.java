/**
 * What the news archive keeps. A {@link kesi.news.api.SourceFile} is a file as it was read in; a {@link
 * kesi.news.api.Page} is what it shows, part of an {@link kesi.news.api.Issue} of a {@link kesi.news.api.Publication};
 * an {@link kesi.news.api.Item} is one article, photo or poster on it, with its {@link kesi.news.api.Titles titles},
 * {@link kesi.news.api.Paragraph paragraphs}, {@link kesi.news.api.Credit credits} and {@link kesi.news.api.Mention
 * mentions}. Raw text never changes, and each part says on which lines of the file it stands ({@link
 * kesi.news.api.Stretch}). All are immutable. {@link kesi.news.api.NewsTypes} has the names of the record types.
 */
@Export
@Version("1.0.0")
@NullMarked
package kesi.news.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

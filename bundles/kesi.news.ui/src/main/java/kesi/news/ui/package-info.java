/** The screens of the news archive: the list of items, the reader of a page, and the search. */
@NullMarked
package kesi.news.ui;

import org.jspecify.annotations.NullMarked;

/** The record types of the news archive: what lists show, what is searched, keys, links and checks. */
@NullMarked
package kesi.news.provider.record;

import org.jspecify.annotations.NullMarked;

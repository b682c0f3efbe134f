/** What the news archive prints. */
@NullMarked
package kesi.news.provider.report;

import org.jspecify.annotations.NullMarked;

/** What a line is by its looks, by its marks and beside its neighbours: byline, furniture, heading, broken sentence. */
@NullMarked
package kesi.news.provider.rule.line;

import org.jspecify.annotations.NullMarked;

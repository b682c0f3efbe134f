/**
 * How a page of text becomes items, in plain Java without a service. {@link kesi.news.provider.rule.PageReader} is the
 * way in: it takes lines broken in mid-sentence and gives items whose every part says on which lines it stands.
 * What is a byline, page furniture, a region or a family name stands in lists beside the classes, not in code.
 */
@NullMarked
package kesi.news.provider.rule;

import org.jspecify.annotations.NullMarked;

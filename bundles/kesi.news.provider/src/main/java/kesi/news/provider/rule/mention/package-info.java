/**
 * Names in an item: persons, organisations, regions and times by the words beside them, and full names of unions that
 * sign in short.
 */
@NullMarked
package kesi.news.provider.rule.mention;

import org.jspecify.annotations.NullMarked;

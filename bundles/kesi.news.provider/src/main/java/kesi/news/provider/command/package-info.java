/** What people and scripts can ask of the news archive. */
@NullMarked
package kesi.news.provider.command;

import org.jspecify.annotations.NullMarked;

/** The word lists by which lines and names are told, and how they are read. */
@NullMarked
package kesi.news.provider.rule.word;

import org.jspecify.annotations.NullMarked;

/** The reader: an item as print has it or as the source has it, with joins and names marked, down to a passage. */
@NullMarked
package kesi.news.ui.reader;

import org.jspecify.annotations.NullMarked;

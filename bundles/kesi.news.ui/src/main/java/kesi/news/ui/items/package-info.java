/** The list of all items. */
@NullMarked
package kesi.news.ui.items;

import org.jspecify.annotations.NullMarked;

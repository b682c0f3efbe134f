/** The search over items. */
@NullMarked
package kesi.news.ui.search;

import org.jspecify.annotations.NullMarked;

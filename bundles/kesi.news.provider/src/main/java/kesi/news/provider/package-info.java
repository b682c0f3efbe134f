/** The news archive: reading pages, keeping items, finding them, and the brief. Each kind of work has its own package. */
@NullMarked
package kesi.news.provider;

import org.jspecify.annotations.NullMarked;

/** Files into the archive: everything is read first, then kept in one commit, or nothing is. */
@NullMarked
package kesi.news.provider.intake;

import org.jspecify.annotations.NullMarked;

/** The list of contests. */
@NullMarked
package kesi.competition.ui.contests;

import org.jspecify.annotations.NullMarked;

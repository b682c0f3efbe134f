/** Screens for contests: a list, and the entries and ranking of the contest that is selected. */
@NullMarked
package kesi.competition.ui;

import org.jspecify.annotations.NullMarked;

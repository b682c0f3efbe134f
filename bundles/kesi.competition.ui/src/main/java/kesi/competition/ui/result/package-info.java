/**
 * Entries and ranking of the selected contest: {@link kesi.competition.ui.result.ResultModel} knows what is to be
 * shown,
 * {@link kesi.competition.ui.result.ResultView} shows it.
 */
@NullMarked
package kesi.competition.ui.result;

import org.jspecify.annotations.NullMarked;

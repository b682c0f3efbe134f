/** Contests on paper: {@link kesi.competition.provider.report.ResultList}. */
@NullMarked
package kesi.competition.provider.report;

import org.jspecify.annotations.NullMarked;

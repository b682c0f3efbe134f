/**
 * Contests on paper: {@link kesi.competition.provider.report.ResultList result book}, {@link
 * kesi.competition.provider.report.Certificates certificates}, {@link kesi.competition.provider.report.OrderBook order
 * book} and {@link kesi.competition.provider.report.Commendation commendation}, from the {@link
 * kesi.competition.provider.report.ContestPapers papers} of one contest. Awards are {@link
 * kesi.competition.provider.report.Honours given} by rules and an official result alone.
 */
@NullMarked
package kesi.competition.provider.report;

import org.jspecify.annotations.NullMarked;

/**
 * The ranking engine in plain Java: {@link kesi.competition.provider.rule.Scoring} makes exact values of marks by
 * a rule
 * set, {@link kesi.competition.provider.rule.Ranking} orders entries and counts their ranks, {@link
 * kesi.competition.provider.rule.CutLine} tells who goes on. Everything is a {@link
 * kesi.competition.provider.rule.Rational}: nothing is rounded unless the rules say where.
 */
@NullMarked
package kesi.competition.provider.rule;

import org.jspecify.annotations.NullMarked;

/**
 * Reading. {@link kesi.heritage.provider.intake.HeritageExtractor} recognises events, practitioners and elements
 * in news
 * texts by {@link kesi.heritage.provider.intake.Patterns} that lie in a resource file, each fact with its passage;
 * {@link kesi.heritage.provider.intake.ListReader} reads lists from tables, row by row.
 */
@NullMarked
package kesi.heritage.provider.intake;

import org.jspecify.annotations.NullMarked;

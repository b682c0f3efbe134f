/**
 * The commands {@code heritage:import}, {@code heritage:list}, {@code heritage:show}, {@code heritage:search} and
 * {@code
 * heritage:lineage}.
 */
@NullMarked
package kesi.heritage.provider.command;

import org.jspecify.annotations.NullMarked;

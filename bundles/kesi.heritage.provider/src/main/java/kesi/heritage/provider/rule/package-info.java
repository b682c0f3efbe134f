/**
 * The rules of the area as pure Java: {@link kesi.heritage.provider.rule.Generations} counts along a lineage, {@link
 * kesi.heritage.provider.rule.Counts} holds counts against each other, {@link kesi.heritage.provider.rule.Minors} masks
 * children towards the outside.
 */
@NullMarked
package kesi.heritage.provider.rule;

import org.jspecify.annotations.NullMarked;

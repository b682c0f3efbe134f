/**
 * The record types of the area: fields, keys, links and checks.
 */
@NullMarked
package kesi.heritage.provider.record;

import org.jspecify.annotations.NullMarked;

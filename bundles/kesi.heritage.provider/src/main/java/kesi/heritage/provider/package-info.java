/**
 * The heritage area: {@code record} (types), {@code intake} (reading texts and lists), {@code rule} (domain logic),
 * {@code command} and {@code report}.
 */
@NullMarked
package kesi.heritage.provider;

import org.jspecify.annotations.NullMarked;

/**
 * The report {@code heritage.outreach-file}: one event with its evidence, children masked.
 */
@NullMarked
package kesi.heritage.provider.report;

import org.jspecify.annotations.NullMarked;

/** Tests of what record types declare. */
@NullMarked
package kesi.record.api.spi;

import org.jspecify.annotations.NullMarked;

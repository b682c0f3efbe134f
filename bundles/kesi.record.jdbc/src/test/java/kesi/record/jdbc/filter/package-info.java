/** Tests of saved filters. */
@NullMarked
package kesi.record.jdbc.filter;

import org.jspecify.annotations.NullMarked;

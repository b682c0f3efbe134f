/** Tests of the store on real engines: one contract, a small subclass per engine. */
@NullMarked
package kesi.record.jdbc;

import org.jspecify.annotations.NullMarked;

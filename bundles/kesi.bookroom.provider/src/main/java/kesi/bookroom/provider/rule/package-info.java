/** Lending and its rules, and the figures of a period. */
@NullMarked
package kesi.bookroom.provider.rule;

import org.jspecify.annotations.NullMarked;

/**
 * Files in and out as the exchange API promises. What is shared by all its rooms stands here: {@link
 * kesi.exchange.files.Refusal} says why a file is not taken, {@link kesi.exchange.files.WholeFile} writes a file
 * completely or not at all.
 */
@NullMarked
package kesi.exchange.files;

import org.jspecify.annotations.NullMarked;

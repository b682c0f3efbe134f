/**
 * Turns bytes into text. {@link kesi.exchange.files.text.DecodedTextFiles} reads a file within limits; {@link
 * kesi.exchange.files.text.Decoding} decides one encoding for the whole file, strictly, and {@link
 * kesi.exchange.files.text.ForeignRuns} finds the parts that are in another one.
 */
@NullMarked
package kesi.exchange.files.text;

import org.jspecify.annotations.NullMarked;

/**
 * Runs the child process that parses risky formats. {@link kesi.exchange.files.process.ChildParser} starts one child a
 * file, with little memory and a clock, and turns its frames into values; {@link
 * kesi.exchange.files.process.ChildClassPath} lays out what the child needs.
 */
@NullMarked
package kesi.exchange.files.process;

import org.jspecify.annotations.NullMarked;

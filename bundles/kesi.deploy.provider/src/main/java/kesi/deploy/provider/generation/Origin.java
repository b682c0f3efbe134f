package kesi.deploy.provider.generation;

import java.time.Instant;

/**
 * Where a generation came from.
 *
 * @param made when
 * @param by who
 * @param action the command
 * @param from the file or address that it was read from; empty when nothing was read
 * @param department the running department then
 */
public record Origin(Instant made, String by, String action, String from, String department) {}

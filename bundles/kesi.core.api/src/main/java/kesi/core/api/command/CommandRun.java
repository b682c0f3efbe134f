package kesi.core.api.command;

/**
 * One run of a command, while it lasts and afterwards.
 *
 * @param number from 1, another one for each run of this process
 * @param command what runs
 */
public record CommandRun(long number, Description command) {}

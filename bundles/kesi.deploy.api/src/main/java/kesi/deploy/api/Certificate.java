package kesi.deploy.api;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import kesi.core.api.text.Message;

/**
 * What became of a bundle, or of the earlier version of one, after it was taken out.
 *
 * @param at when it was taken out
 * @param millis how long its classes stayed in memory; known once they are collected
 * @param left what it had left behind, undone or named
 * @param holders while it is held: the chain of references from something that lives to its class loader
 */
public record Certificate(
        String bundle,
        String version,
        Instant at,
        State state,
        OptionalLong millis,
        List<Left> left,
        List<Message> holders) {

    /** Where the proof stands. */
    public enum State {
        /** The collector is still being asked. */
        WAITING,
        /** Nothing is left. */
        COLLECTED,
        /** Something holds its classes. */
        HELD
    }

    public Certificate {
        left = List.copyOf(left);
        holders = List.copyOf(holders);
    }
}

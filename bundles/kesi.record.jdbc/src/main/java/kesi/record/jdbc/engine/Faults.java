package kesi.record.jdbc.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import kesi.core.api.problem.Kind;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;

/** Problems of the store in a person's words. */
public final class Faults {

    private Faults() {}

    /** The problem that a database's error is. */
    public static Problem problem(Engine engine, SQLException error) {
        Fault fault = engine.fault(error);
        Message sentence = say(key(fault), engine.place(), String.valueOf(error.getMessage()));
        return new Problem(Kind.FAILED, code(fault), sentence, error);
    }

    /** A file of the store that cannot be read or written. */
    public static Problem file(Path file, IOException error) {
        boolean full = String.valueOf(error.getMessage()).contains("No space left");
        Message sentence = say(full ? "fault.disk-full" : "fault.file", file, reason(error));
        return new Problem(Kind.FAILED, full ? "E-DISK-FULL" : "E-FILE", sentence, error);
    }

    /** A problem of the store with a stable code. */
    public static Problem failed(String code, String key, Object... arguments) {
        return Problem.failed(code, say(key, arguments));
    }

    /** A sentence of this bundle. */
    public static Message say(String key, Object... arguments) {
        return Message.of(Faults.class, key, arguments);
    }

    /** Several sentences as one; at least one. */
    public static Message all(List<Message> sentences) {
        Message all = sentences.get(0);
        for (Message next : sentences.subList(1, sentences.size())) {
            all = say("fault.and", all, next);
        }
        return all;
    }

    /** What an input or output error says; the bare message of many is only the file's name. */
    public static String reason(IOException error) {
        return error.getClass().getSimpleName() + ": " + error.getMessage();
    }

    private static String key(Fault fault) {
        return "fault." + fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String code(Fault fault) {
        return switch (fault) {
            case KEY_TAKEN -> "E-KEY-TAKEN";
            case DISK_FULL -> "E-DISK-FULL";
            case LOST -> "E-STORE-LOST";
            case BUSY -> "E-STORE-LOCKED";
            case DAMAGED -> "E-STORE-DAMAGED";
            case READ_ONLY -> "E-STORE-READ-ONLY";
            case DENIED -> "E-STORE-DENIED";
            case OTHER -> "E-STORE";
        };
    }
}

package kesi.core.api.command;

import java.util.List;

/**
 * A command that writes records into a file, known without loading its class.
 *
 * @param command the command
 * @param file the ending of the file's name, for example {@code csv}
 * @param of the record types that it writes; empty: every type
 * @param parameter the name of the parameter that takes the file
 */
public record Export(Description command, String file, List<String> of, String parameter) {

    public Export {
        of = List.copyOf(of);
    }

    /** Whether it writes records of this type. */
    public boolean writes(String type) {
        return of.isEmpty() || of.contains(type);
    }
}

package kesi.deploy.provider.audit;

import java.time.Instant;
import java.util.List;

/**
 * An entry as it is kept.
 *
 * @param id orders notes by time
 * @param at when, as this machine's clock said
 * @param by the name of the account
 * @param department the running department
 * @param action the command or step
 * @param object with what
 * @param from the file or URL that it came from, or empty
 * @param hashes SHA-256 of what was put in place
 * @param outcome {@code done}, or the code of the refusal or failure with its reason
 */
public record Note(
        String id,
        Instant at,
        String by,
        String department,
        String action,
        String object,
        String from,
        List<String> hashes,
        String outcome) {

    public Note {
        hashes = List.copyOf(hashes);
    }
}

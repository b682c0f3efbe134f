package kesi.record.api;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;

/**
 * One change in the journal: one record's step from one version to the next. Immutable.
 *
 * @param sequence place in the journal, from 1, without gaps
 * @param batch the batch that it was committed with
 * @param ref the record that changed
 * @param version the version that this change made, from 1
 * @param schema the schema version of the content
 * @param title the record's name for people after the change
 * @param content the content after the change; empty when the record was deleted
 * @param at when, as the committing machine's clock said
 * @param by who: the person's account name
 * @param reason why
 * @param previousHash SHA-256 of the entry before, in hex; 64 zeros for the first
 * @param hash SHA-256 over all of the above, in hex
 */
public record Entry(
        long sequence,
        UUID batch,
        Ref ref,
        long version,
        int schema,
        String title,
        Optional<Map<String, Object>> content,
        Instant at,
        String by,
        Message reason,
        String previousHash,
        String hash) {}

package kesi.record.jdbc.journal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kesi.core.api.task.Task;
import kesi.record.api.Journal.Verification;
import kesi.record.jdbc.engine.Faults;
import kesi.record.jdbc.engine.Sql;

/**
 * Walks the hash chain of one unchanging state of the store, then compares the journal with the documents and
 * these with
 * their keys and arrows. A cut of the journal's end that also removed its traces elsewhere cannot be seen from within.
 */
final class Verifier {

    private static final int BREATH = 1000;
    private static final long NEARBY = 20;

    private final Connection connection;
    private final Rows rows;
    private final Derivation derivation;
    private final Task task;
    private final Faultlist faults = new Faultlist();
    private long expected = 1;
    private String previousHash = Chain.START;
    private long entries;

    Verifier(Connection connection, Rows rows, Derivation derivation, Task task) {
        this.connection = connection;
        this.rows = rows;
        this.derivation = derivation;
        this.task = task;
    }

    Verification verify() throws SQLException {
        long last = Tail.read(connection).sequence();
        String all = "select " + JournalRow.COLUMNS + " from journal order by seq";
        Sql.each(connection, all, row -> walk(row, last));
        new Comparison(connection, faults).run(last);
        new DerivedRows(connection, rows, derivation, faults, task).compare();
        return new Verification(entries, previousHash, faults.all());
    }

    private void walk(ResultSet row, long last) throws SQLException {
        if (entries++ % BREATH == 0) {
            task.checkCancelled();
            task.progress((double) entries / Math.max(1, last), Faults.say("verify.walking"));
        }
        long sequence = row.getLong(1);
        if (sequence > expected) {
            faults.add(sequence - 1 > expected ? "verify.missing-many" : "verify.missing", expected, sequence - 1);
        }
        check(row, sequence, sequence == expected);
        previousHash = row.getString(13);
        expected = sequence + 1;
    }

    private void check(ResultSet row, long sequence, boolean follows) throws SQLException {
        try {
            JournalRow change = JournalRow.read(row);
            if (!change.isSound()) {
                notSound(change);
            } else if (follows && !change.previousHash().equals(previousHash)) {
                faults.add("verify.unchained", sequence, change.ref());
            }
        } catch (IllegalArgumentException expectedForGarbledReference) {
            faults.add("verify.edited", sequence, row.getString(3) + "/" + row.getString(4));
        }
    }

    /** A change that is sound at another place was moved; any other was edited. */
    private void notSound(JournalRow change) throws SQLException {
        Optional<Long> place = places(change)
                .filter(candidate -> change.at(candidate).isSound())
                .findFirst();
        if (place.isPresent()) {
            faults.add("verify.moved", change.sequence(), change.ref(), place.get());
        } else {
            faults.add("verify.edited", change.sequence(), change.ref());
        }
    }

    /** Where the change may have stood: after the one that it names as the one before it, or nearby. */
    private Stream<Long> places(JournalRow change) throws SQLException {
        long after = Sql.number(connection, "select seq from journal where hash = ? limit 1", change.previousHash());
        long here = change.sequence();
        return LongStream.concat(LongStream.of(after + 1), LongStream.rangeClosed(here - NEARBY, here + NEARBY))
                .boxed();
    }
}

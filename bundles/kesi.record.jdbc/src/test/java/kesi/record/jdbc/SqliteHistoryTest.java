package kesi.record.jdbc;

/** The contract on SQLite. */
class SqliteHistoryTest extends HistoryContract {

    @Override
    TestEngine engine() {
        return TestEngine.SQLITE;
    }
}

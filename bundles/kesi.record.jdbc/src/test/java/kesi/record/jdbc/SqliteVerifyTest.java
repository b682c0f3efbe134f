package kesi.record.jdbc;

/** The contract on SQLite. */
class SqliteVerifyTest extends VerifyContract {

    @Override
    TestEngine engine() {
        return TestEngine.SQLITE;
    }
}

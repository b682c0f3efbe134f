package kesi.record.jdbc;

/** The contract on SQLite. */
class SqliteStoreTest extends StoreContract {

    @Override
    TestEngine engine() {
        return TestEngine.SQLITE;
    }
}

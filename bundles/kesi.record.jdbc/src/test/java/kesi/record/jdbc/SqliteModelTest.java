package kesi.record.jdbc;

/** The model on SQLite. */
class SqliteModelTest extends ModelContract {

    @Override
    TestEngine engine() {
        return TestEngine.SQLITE;
    }
}

package kesi.record.jdbc;

/** The contract on SQLite. */
class SqliteConcurrencyTest extends ConcurrencyContract {

    @Override
    TestEngine engine() {
        return TestEngine.SQLITE;
    }
}

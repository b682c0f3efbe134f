package kesi.record.jdbc;

/** The contract on a real PostgreSQL server. */
class PostgresConcurrencyTest extends ConcurrencyContract {

    @Override
    TestEngine engine() {
        return TestEngine.POSTGRESQL;
    }
}

package kesi.record.jdbc;

/** The contract on a real PostgreSQL server. */
class PostgresHistoryTest extends HistoryContract {

    @Override
    TestEngine engine() {
        return TestEngine.POSTGRESQL;
    }
}

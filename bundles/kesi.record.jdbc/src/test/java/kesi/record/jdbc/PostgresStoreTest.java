package kesi.record.jdbc;

/** The contract on a real PostgreSQL server. */
class PostgresStoreTest extends StoreContract {

    @Override
    TestEngine engine() {
        return TestEngine.POSTGRESQL;
    }
}

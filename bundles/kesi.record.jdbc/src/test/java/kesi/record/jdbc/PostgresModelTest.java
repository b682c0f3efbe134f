package kesi.record.jdbc;

/** The model on a real PostgreSQL server. */
class PostgresModelTest extends ModelContract {

    @Override
    TestEngine engine() {
        return TestEngine.POSTGRESQL;
    }
}

package kesi.record.jdbc;

/** The contract on a real PostgreSQL server. */
class PostgresVerifyTest extends VerifyContract {

    @Override
    TestEngine engine() {
        return TestEngine.POSTGRESQL;
    }
}

package kesi.record.jdbc;

import java.sql.Connection;
import kesi.record.jdbc.engine.Sql;

/** The contract on a table that a department shares. */
class PostgresBlobTest extends BlobContract {

    @Override
    TestEngine engine() {
        return TestEngine.POSTGRESQL;
    }

    @Override
    void damage(String sha256) throws Exception {
        try (Connection connection = rig.database.writing()) {
            Sql.update(connection, "update blob_part set bytes = ? where sha256 = ?", new byte[] {1}, sha256);
        }
    }
}

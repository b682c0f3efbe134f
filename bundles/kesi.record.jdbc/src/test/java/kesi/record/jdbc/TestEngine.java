package kesi.record.jdbc;

/** Where tests get empty stores from. */
public enum TestEngine {
    SQLITE {
        @Override
        public String fresh() {
            return "{\"engine\": \"sqlite\"}";
        }
    },
    POSTGRESQL {
        @Override
        public String fresh() {
            return PostgresServer.running().freshDatabase();
        }
    };

    /** Settings of a fresh, empty store as JSON. */
    public abstract String fresh();
}

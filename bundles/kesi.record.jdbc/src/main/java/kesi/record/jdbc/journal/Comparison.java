package kesi.record.jdbc.journal;

import java.sql.Connection;
import java.sql.SQLException;
import kesi.record.jdbc.engine.Sql;

/** Compares the documents and batches with the journal, in the database. */
final class Comparison {

    private static final String VERSIONS = "select type, id from journal group by type, id"
            + " having max(version) <> count(*) or min(version) <> 1 order by type, id";
    private static final String NOT_KEPT = """
            select j.type, j.id, j.seq from journal j
             where j.content is not null
               and not exists (select 1 from journal k
                                where k.type = j.type and k.id = j.id and k.version > j.version)
               and not exists (select 1 from document d
                                where d.type = j.type and d.id = j.id and d.seq = j.seq and d.version = j.version
                                  and d.schema = j.schema and d.title = j.title and d.content = j.content
                                  and d.changed = j.made_at)
             order by j.seq
            """;
    private static final String NOT_TOLD = """
            select d.type, d.id, d.seq from document d
             where not exists (select 1 from journal j
                                where j.seq = d.seq and j.type = d.type and j.id = d.id and j.content is not null)
                or exists (select 1 from journal k
                            where k.type = d.type and k.id = d.id and k.version > d.version and k.content is null)
             order by d.type, d.id
            """;
    private static final String NO_BATCH = """
            select j.seq, j.type, j.id from journal j left join batch b on b.id = j.batch
             where b.id is null or j.seq < b.first or j.seq > b.last
             order by j.seq
            """;

    private final Connection connection;
    private final Faultlist faults;

    Comparison(Connection connection, Faultlist faults) {
        this.connection = connection;
        this.faults = faults;
    }

    void run(long last) throws SQLException {
        records("verify.versions", VERSIONS);
        sequenced("verify.document-differs", NOT_KEPT);
        sequenced("verify.document-untold", NOT_TOLD);
        Sql.each(
                connection,
                NO_BATCH,
                row -> faults.add("verify.batch", row.getLong(1), row.getString(2) + "/" + row.getString(3)));
        long told = Sql.number(connection, "select max(last) from batch");
        if (told > last) {
            faults.add("verify.cut", last, told);
        }
    }

    private void records(String key, String sql) throws SQLException {
        Sql.each(connection, sql, row -> faults.add(key, row.getString(1) + "/" + row.getString(2)));
    }

    private void sequenced(String key, String sql) throws SQLException {
        Sql.each(connection, sql, row -> faults.add(key, row.getString(1) + "/" + row.getString(2), row.getLong(3)));
    }
}

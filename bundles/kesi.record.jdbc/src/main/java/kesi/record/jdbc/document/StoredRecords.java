package kesi.record.jdbc.document;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kesi.core.api.json.Json;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.record.api.Arrow;
import kesi.record.api.Batch;
import kesi.record.api.Committed;
import kesi.record.api.Document;
import kesi.record.api.Entry;
import kesi.record.api.Records;
import kesi.record.api.Shelf;
import kesi.record.api.spi.Key;
import kesi.record.api.spi.RecordType;
import kesi.record.jdbc.engine.Database;
import kesi.record.jdbc.engine.Sql;
import kesi.record.jdbc.journal.Announcer;
import kesi.record.jdbc.journal.JournalRow;
import kesi.record.jdbc.journal.KeyText;
import kesi.record.jdbc.journal.Prepared;
import kesi.record.jdbc.journal.Rows;
import kesi.record.jdbc.journal.Writer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Records in the database. */
@Component
public final class StoredRecords implements Records {

    private static final int MOST = 10_000;
    private static final int MOST_IDS = 100_000;
    private static final int AT_A_TIME = 500;
    private static final String SELECT = "select " + Rows.DOCUMENT + " from document";
    private static final String LOOK_UP = SELECT
            + " where type = ? and id = (select id from keyed where type = ? and name = ? and value = ?"
            + " order by id limit 1)";
    private static final String TYPES = "with recursive found(type) as (select min(type) from document union all"
            + " select (select min(type) from document where type > found.type) from found"
            + " where found.type is not null) select type from found where type is not null order by type";

    private final Database database;
    private final Writer writer;
    private final Preparation preparation;
    private final PresentTypes types;
    private final Json json;
    private final Announcer announcer;
    private final Writers writers;
    private final Rows rows;

    /** The records of this database. */
    @Activate
    public StoredRecords(
            @Reference Database database,
            @Reference Writer writer,
            @Reference Preparation preparation,
            @Reference PresentTypes types,
            @Reference Json json,
            @Reference Announcer announcer,
            @Reference Writers writers) {
        this.database = database;
        this.writer = writer;
        this.preparation = preparation;
        this.types = types;
        this.json = json;
        this.announcer = announcer;
        this.writers = writers;
        this.rows = new Rows(json);
    }

    @Override
    public Optional<Document> find(Ref ref) {
        return database.read(connection -> rows.document(connection, ref));
    }

    @Override
    public Optional<Document> findById(String id) {
        String sql = SELECT + " where id = ? order by type";
        return database.read(connection -> Sql.first(connection, sql, rows::document, id));
    }

    @Override
    public Optional<Document> lookUp(String type, Key key) {
        String value = KeyText.of(key.value());
        return database.read(
                connection -> Sql.first(connection, LOOK_UP, rows::document, type, type, key.name(), value));
    }

    @Override
    public List<Document> list(String type, String after, int limit) {
        check(limit, MOST);
        String sql = SELECT + " where type = ? and id > ? order by id limit ?";
        return database.read(connection -> Sql.list(connection, sql, rows::document, type, after, limit));
    }

    @Override
    public List<String> ids(String type, String after, int limit) {
        check(limit, MOST_IDS);
        String sql = "select id from document where type = ? and id > ? order by id limit ?";
        return database.read(connection -> Sql.list(connection, sql, row -> row.getString(1), type, after, limit));
    }

    @Override
    public List<Document> findAll(String type, List<String> ids) {
        List<String> sorted = ids.stream().distinct().sorted().toList();
        check(Math.max(1, sorted.size()), MOST);
        return database.read(connection -> {
            List<Document> found = new ArrayList<>(sorted.size());
            for (int from = 0; from < sorted.size(); from += AT_A_TIME) {
                found.addAll(some(connection, type, sorted.subList(from, Math.min(from + AT_A_TIME, sorted.size()))));
            }
            return List.copyOf(found);
        });
    }

    private List<Document> some(Connection connection, String type, List<String> ids) throws SQLException {
        String sql = SELECT + " where type = ? and id in (?" + ", ?".repeat(ids.size() - 1) + ") order by id";
        List<String> arguments = new ArrayList<>(List.of(type));
        arguments.addAll(ids);
        return Sql.list(connection, sql, rows::document, arguments.toArray());
    }

    private static void check(int limit, int most) {
        if (limit < 1 || limit > most) {
            throw new IllegalArgumentException("A limit is 1 to " + most + ", not " + limit);
        }
    }

    @Override
    public long count(String type) {
        String sql = "select count(*) from document where type = ?";
        return database.read(connection -> Sql.number(connection, sql, type));
    }

    @Override
    public List<String> types() {
        return database.read(connection -> Sql.list(connection, TYPES, row -> row.getString(1)));
    }

    @Override
    public Committed commit(Batch batch) {
        writers.demand(batch);
        if (batch.isEmpty()) {
            long last = database.read(connection -> Sql.number(connection, "select max(seq) from journal"));
            return new Committed(last + 1, last, List.of());
        }
        return told(writer.commit(preparation.prepare(batch)));
    }

    @Override
    public List<Entry> history(Ref ref) {
        String sql = "select " + JournalRow.COLUMNS + " from journal where type = ? and id = ? order by version desc";
        return database.read(connection -> Sql.list(connection, sql, rows::entry, ref.type(), ref.id()));
    }

    @Override
    public Committed undo(long sequence, Message reason) {
        writers.demand();
        Prepared batch = database.snapshot(connection -> new Undo(connection, rows, preparation).of(sequence, reason));
        return told(writer.commit(batch));
    }

    private Committed told(Committed committed) {
        announcer.committed(committed);
        return committed;
    }

    @Override
    public List<Arrow> arrows(Ref ref) {
        String select = "select " + Rows.ARROW + " from arrow where ";
        String own = select + "from_type = ? and from_id = ? order by position";
        String others = select + "to_type = ? and to_id = ? and not (from_type = ? and from_id = ?)"
                + " order by from_type, from_id, position";
        return database.read(connection -> {
            List<Arrow> arrows = new ArrayList<>(Sql.list(connection, own, rows::arrow, ref.type(), ref.id()));
            arrows.addAll(Sql.list(connection, others, rows::arrow, ref.type(), ref.id(), ref.type(), ref.id()));
            return List.copyOf(arrows);
        });
    }

    @Override
    public List<RecordType<?>> known() {
        return types.all();
    }

    @Override
    public <T extends Record> Shelf<T> shelf(RecordType<T> type) {
        return new TypedShelf<>(this, type, json);
    }
}

package kesi.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.List;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;

/** The engines below the product, used directly and as durably as the product does. */
final class RawEngines {

    /** One article. */
    record Article(String id, String title, String body) {}

    private RawEngines() {}

    /** Writes articles to SQLite in one durable transaction. */
    static void store(Path file, List<Article> articles) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode=WAL");
            statement.execute("PRAGMA synchronous=FULL");
            statement.execute("CREATE TABLE document(id TEXT PRIMARY KEY, content TEXT NOT NULL)");
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO document VALUES(?, ?)")) {
                for (Article article : articles) {
                    insert.setString(1, article.id());
                    insert.setString(
                            2, "{\"title\":\"" + article.title() + "\",\"paragraphs\":[\"" + article.body() + "\"]}");
                    insert.executeUpdate();
                }
            }
            connection.commit();
        }
    }

    /** Indexes articles by bigrams and commits. */
    static void index(Path folder, List<Article> articles) throws Exception {
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new CJKAnalyzer()))) {
            for (Article article : articles) {
                Document document = new Document();
                document.add(new StringField("id", article.id(), Field.Store.YES));
                document.add(new TextField("title", article.title(), Field.Store.YES));
                document.add(new TextField("text", article.body(), Field.Store.YES));
                writer.addDocument(document);
            }
            writer.commit();
        }
    }

    /** Answers each word with the first 20 hits and their stored texts; answers how many were found in all. */
    static long search(Path folder, List<String> words) throws Exception {
        long found = 0;
        try (FSDirectory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            QueryBuilder queries = new QueryBuilder(new CJKAnalyzer());
            for (String word : words) {
                var hits = searcher.search(queries.createPhraseQuery("text", word), 20);
                found += hits.totalHits.value;
                for (var hit : hits.scoreDocs) {
                    reader.storedFields().document(hit.doc);
                }
            }
        }
        return found;
    }
}

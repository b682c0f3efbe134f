package kesi.heritage.provider.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.heritage.provider.Tree;
import kesi.heritage.provider.World;
import kesi.record.api.Batch;
import kesi.record.api.extract.Extractor.SourceText;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Real broadcast news report no union's event, however often they speak of heritage, schools and reading. */
class OtherNewsTest {

    private static final Path ARTICLES =
            Path.of(System.getProperty("kesi.shared.data", "absent"), "articles", "articles.jsonl");

    @Test
    void newsOfOtherThingsGiveNoRecord() throws IOException {
        Assumptions.assumeTrue(Files.exists(ARTICLES));
        World world = new World();
        Batch batch = Batch.because(Message.literal("test"));
        HeritageExtractor extractor = new HeritageExtractor();
        for (String line : Files.readAllLines(ARTICLES)) {
            Tree article = Tree.read(line);
            List<String> paragraphs = article.text("body").lines().toList();
            Ref ref = new Ref("news.item", article.text("id"));
            extractor.extract(new SourceText(ref, "news", article.text("title"), "", paragraphs), world.records, batch);
        }
        assertThat(batch.edits()).isEmpty();
    }
}

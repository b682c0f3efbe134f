package kesi.bookroom.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide for authors shows code that is there, and says true things about how little of it is needed. */
class GuideTest {

    private static final Path BUNDLES = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern QUOTE =
            Pattern.compile("<!-- from (\\S+) -->\\n```java\\n(.*?)\\n```", Pattern.DOTALL);
    private static final int ONE_PAGE = 60;

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsShortAndItsCodeStandsWhereItSays(Path page) throws IOException {
        String text = Files.readString(page);
        assertThat(text.lines().count()).as(page + " is one page").isLessThanOrEqualTo(ONE_PAGE);
        for (MatchResult quote : QUOTE.matcher(text).results().toList()) {
            String source = Files.readString(BUNDLES.resolve(quote.group(1)));
            for (String part : quote.group(2).split("\\n…\\n", -1)) {
                assertThat(source).as(page + " quotes " + quote.group(1)).contains(part);
            }
        }
    }

    @Test
    void everyKindOfContributionHasItsPageWithCode() throws IOException {
        for (String kind : List.of(
                "view",
                "editor",
                "command",
                "record-type",
                "report",
                "importer",
                "preference-page",
                "perspective",
                "link-opener",
                "help-page",
                "wizard")) {
            Path page = BUNDLES.resolve("guide").resolve(kind + ".md");
            assertThat(QUOTE.matcher(Files.readString(page)).results().count())
                    .as(kind)
                    .isPositive();
            assertThat(Files.readString(BUNDLES.resolve("guide/README.md"))).contains("(" + kind + ".md)");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kesi.bookroom.ui/src/main/java/kesi/bookroom/ui/room/RoomsView.java",
                "kesi.bookroom.ui/src/main/java/kesi/bookroom/ui/book/BooksView.java",
                "kesi.bookroom.ui/src/main/java/kesi/bookroom/ui/desk/DeskView.java",
            })
    void aViewIsContributedInAtMostSixLines(String file) throws IOException {
        assertThat(ContributionLines.of(BUNDLES.resolve(file), "create")).hasSizeBetween(4, 6);
    }

    @Test
    void aCommandWithKeyMenuAndOneParameterIsContributedInAtMostEightLines() throws IOException {
        Path file =
                BUNDLES.resolve("kesi.bookroom.provider/src/main/java/kesi/bookroom/provider/command/ShowReader.java");
        List<String> lines = ContributionLines.of(file, "run");
        assertThat(lines).hasSizeBetween(5, 8);
        assertThat(String.join(" ", lines)).contains("keys =", "menu =", "@Param");
    }

    static Stream<Path> pages() {
        try (Stream<Path> files = Files.list(BUNDLES.resolve("guide"))) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package kesi.search.lucene.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import kesi.core.api.problem.Problem;
import kesi.search.api.Query;
import kesi.search.lucene.Article;
import kesi.search.lucene.Library;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileQueryTest {

    @TempDir
    Path folder;

    private Library library;

    @BeforeEach
    void fill() throws IOException {
        library = new Library(folder);
        for (int i = 0; i < 400; i++) {
            library.put(
                    "r" + i,
                    Article.of(
                            "第" + i + "号",
                            "word" + (char) ('a' + i / 26) + (char) ('a' + i % 26) + " 内容 aaaaaaaaaaaaaaaaaaaaaaaa"));
        }
        library.found("");
    }

    @AfterEach
    void close() throws IOException {
        library.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "**",
                "?",
                "/(a+)+$/",
                "kind:",
                "kind:*",
                ":",
                "\"",
                "“",
                "-",
                "--",
                "((((",
                "a AND OR NOT",
                "[* TO *]",
                "kind:[a TO b]",
                "\\",
                "~",
                "a~2",
                "^5",
                "' OR 1=1 --",
                "%",
                "_",
                "\u0000",
                "\uD800",
                "\u0001text",
                "<html><img src=http://127.0.0.1>",
                "${jndi:ldap://x}",
                "-*",
                "text:\"",
                "text:*"
            })
    void signsOfOtherLanguagesAreLiteralAndQuick(String text) {
        Assertions.assertTimeout(
                Duration.ofSeconds(30),
                () -> assertThatCode(() -> library.search().search(Query.of(text)))
                        .doesNotThrowAnyException());
    }

    @Test
    void aLoneStarFindsNothingBecauseNoTextContainsOne() {
        assertThat(library.found("*")).isEmpty();
        assertThat(library.found("内容 *")).hasSize(400);
    }

    @Test
    void fiveThousandClausesAreRefusedWithACode() {
        refused("甲 ".repeat(2_500));
        refused("a ".repeat(1_500));
    }

    @Test
    void aPrefixOfTooManyWordsInsideAPhraseIsRefused() {
        library.put("many", Article.of("甲", "甲word"));
        refused("甲word*");
    }

    @Test
    void aLongLiteralTextIsAnswered() {
        assertThat(library.found("内容".repeat(1_999))).isEmpty();
    }

    private void refused(String text) {
        assertThatThrownBy(() -> library.search().search(Query.of(text)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(Optional.of("E-QUERY")));
    }
}

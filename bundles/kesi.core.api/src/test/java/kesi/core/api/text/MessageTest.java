package kesi.core.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kesi.core.api.value.Quantity;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessageTest {

    @Test
    void aMessageIsSaidInEitherLanguage() {
        Message message = Message.of(Quantity.class, "quantity.AT_LEAST", 200, "名");
        assertThat(message.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("200余名");
        assertThat(message.in(Locale.ENGLISH)).isEqualTo("at least 200 名").isEqualTo(message.toString());
        assertThat(message.in(Locale.FRENCH)).isEqualTo("at least 200 名");
    }

    @Test
    void anUnknownKeyIsShownAsItself() {
        assertThat(Message.of(Quantity.class, "no.such.key").toString()).isEqualTo("no.such.key");
    }

    @Test
    void aMessageAmongTheArgumentsIsSaidInTheSameLanguage() {
        Message outer =
                new Message("k", "中({0})", "en({0})", List.of(Message.of(Quantity.class, "quantity.UNKNOWN", "", "项")));
        assertThat(outer.in(Locale.CHINESE)).isEqualTo("中(若干项)");
        assertThat(outer.in(Locale.ENGLISH)).isEqualTo("en(some 项)");
    }

    @Test
    void anArgumentOfAPluginsTypeIsKeptAsItsText() {
        assertThat(new Message("k", "{0}", "{0}", List.of(new StringBuilder("x"))).arguments())
                .containsExactly("x");
    }

    @Property
    void aLiteralIsShownAsItIsWhateverItHolds(@ForAll String text) {
        assertThat(Message.literal(text).in(Locale.CHINESE)).isEqualTo(text);
    }

    @Test
    void aCatalogIsReadThroughAnyFinderAndFallsBackToTheOtherLanguage(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("a/b/c"));
        Files.writeString(folder.resolve("a/b/c/messages.properties"), "one=一\ntwo=二\n");
        Files.writeString(folder.resolve("a/b/c/messages_en.properties"), "one=one\n");
        Catalog catalog = Catalog.read(path -> address(folder, path), "a.b.c");
        assertThat(catalog.label("%one", Locale.ENGLISH)).isEqualTo("one");
        assertThat(catalog.label("%two", Locale.ENGLISH)).isEqualTo("二");
        assertThat(catalog.label("%three", Locale.ENGLISH)).isEqualTo("three");
        assertThat(catalog.label("as it is", Locale.ENGLISH)).isEqualTo("as it is");
    }

    @Test
    void aBundlesRootIsTheFirstThreeWords() {
        assertThat(Catalog.rootOf("kesi.news.ui.page")).isEqualTo("kesi.news.ui");
        assertThat(Catalog.rootOf("plain")).isEqualTo("plain");
    }

    @Test
    void everyKeyOfThisBundleHasBothLanguages() {
        Catalog catalog = Catalog.of(Message.class);
        List<String> gaps = new ArrayList<>();
        for (Quantity.Qualifier qualifier : Quantity.Qualifier.values()) {
            String key = "quantity." + qualifier;
            if (catalog.pattern(key, Locale.CHINESE).equals(catalog.pattern(key, Locale.ENGLISH))) {
                gaps.add(key);
            }
        }
        assertThat(gaps).isEmpty();
    }

    private static @Nullable URL address(Path folder, String path) {
        try {
            Path file = folder.resolve(path);
            return Files.exists(file) ? file.toUri().toURL() : null;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

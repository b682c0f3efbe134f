package kesi.core.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kesi.core.api.text.Message;
import org.junit.jupiter.api.Test;

class ImportTest {

    private static final Description COMMAND = new Description(
            "news:import",
            Message.literal("Import"),
            Message.literal("Import"),
            Description.Place.NOWHERE,
            List.of(),
            true,
            false,
            "test");

    @Test
    void patternsMeanWholeNamesInAnyCase() {
        Import one = new Import(COMMAND, List.of("*.csv", "issue-?.t(x)t"), List.of(), "file");

        assertThat(one.takes("a.csv")).isTrue();
        assertThat(one.takes("成绩.CSV")).isTrue();
        assertThat(one.takes("a.csv.bak")).isFalse();
        assertThat(one.takes("issue-3.t(x)t")).isTrue();
        assertThat(one.takes("issue-33.t(x)t")).isFalse();
    }

    @Test
    void anExporterWithoutTypesWritesEveryType() {
        assertThat(new Export(COMMAND, "csv", List.of(), "out").writes("news.item"))
                .isTrue();
        assertThat(new Export(COMMAND, "csv", List.of("news.page"), "out").writes("news.item"))
                .isFalse();
    }
}

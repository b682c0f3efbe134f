package kesi.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kesi.report.api.PaperSetup;
import kesi.report.api.PaperSetup.Theme;
import org.junit.jupiter.api.Test;

class ChosenThemesTest {

    private static final PaperSetup OFFICIAL = PaperSetup.of("Brief", "Office", Theme.OFFICIAL);

    @Test
    void withoutAChoiceAReportLooksAsItWants() {
        assertThat(ChosenThemes.of(Map.of()).dress("news.brief", OFFICIAL)).isEqualTo(OFFICIAL);
    }

    @Test
    void theLineOfAReportCountsBeforeTheOneForAll() {
        ChosenThemes themes = ChosenThemes.of(Map.of("theme.news.brief", "official", "theme.*", "Plain"));

        assertThat(themes.dress("news.brief", OFFICIAL).theme()).isEqualTo(Theme.OFFICIAL);
        assertThat(themes.dress("heritage.file", OFFICIAL).theme()).isEqualTo(Theme.PLAIN);
        assertThat(themes.dress("heritage.file", OFFICIAL).title()).isEqualTo("Brief");
    }

    @Test
    void aWordThatIsNoThemeIsAsIfItWereNotThere() {
        ChosenThemes themes = ChosenThemes.of(Map.of("theme.news.brief", "baroque", "service.pid", "kesi.report.pdf"));

        assertThat(themes.dress("news.brief", OFFICIAL)).isEqualTo(OFFICIAL);
    }
}

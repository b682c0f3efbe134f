package kesi.shell.swing.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JPanel;
import kesi.core.api.help.Page;
import kesi.core.api.text.Message;
import kesi.core.testing.FixedLanguage;
import kesi.shell.swing.help.HelpModel.Line;
import kesi.shell.swing.sample.SamplePages;
import org.junit.jupiter.api.Test;

class HelpModelTest {

    private final SamplePages pages = new SamplePages()
            .add("shell.window", "窗口", "The window", "shell.navigator")
            .add("news.reading", "阅读报道", "Reading news", "news.reader", "news:import");
    private final FixedLanguage language = FixedLanguage.chinese();
    private final HelpTrail trail = new HelpTrail();
    private final HelpModel model = new HelpModel(
            pages,
            trail,
            language,
            area -> area.equals("news")
                    ? Optional.of(new Message("x", "报道档案", "News archive", List.of()))
                    : Optional.empty());

    @Test
    void theContentsAreSearchedInTitleAndText() {
        assertThat(model.contents("")).hasSize(2);
        assertThat(model.contents("报道")).extracting(Line::id).containsExactly("news.reading");
        assertThat(model.contents("阅读 正文")).hasSize(1);
        assertThat(model.contents("没有这个词")).isEmpty();
    }

    @Test
    void pagesStandInGroupsThatPeopleKnow() {
        pages.add("chart.charts", "图表", "Charts").add("news.more", "再读", "More").add("shell.keys", "按键", "Keys");

        assertThat(model.contents("")).extracting(Line::group).containsExactly("工作台窗口", "工作台窗口", "报道档案", "报道档案", "图表");
        language.use(Locale.ENGLISH);
        assertThat(model.contents("")).extracting(Line::group).contains("News archive", "The workbench window");
    }

    @Test
    void theLanguageChangesTitlesAndText() {
        trail.open("news.reading");
        language.use(Locale.ENGLISH);

        assertThat(model.contents("READING")).extracting(Line::title).containsExactly("Reading news");
        assertThat(Markdown.title(model.blocks())).isEqualTo("Reading news");
    }

    @Test
    void theFirstPageStandsInForOneWhoseBundleLeft() {
        trail.open("news.reading");
        pages.remove("news.reading");

        assertThat(model.page().map(Page::id)).contains("shell.window");
        pages.remove("shell.window");
        assertThat(model.page()).isEmpty();
        assertThat(model.blocks()).hasSize(1);
    }

    @Test
    void theTrailGoesBackAndForward() {
        trail.open("a");
        trail.open("b");
        trail.open("b");
        trail.back();
        assertThat(trail.current()).contains("a");
        assertThat(trail.canGoBack()).isFalse();
        trail.forward();
        assertThat(trail.current()).contains("b");
        trail.back();
        trail.open("c");
        assertThat(trail.canGoForward()).isFalse();
    }

    @Test
    void whatHasTheFocusLeadsToItsPage() {
        HelpContext context = new HelpContext(pages);
        JPanel view = new JPanel();
        view.putClientProperty(HelpContext.SUBJECT, "news.reader");
        JButton button = new JButton();
        button.setName("help.back");
        view.add(button);

        assertThat(context.page(button).map(Page::id)).contains("news.reading");
        assertThat(context.page(new JPanel()).map(Page::id)).contains("shell.window");
        assertThat(context.page(null).map(Page::id)).contains("shell.window");
    }
}

package kesi.core.provider.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kesi.core.api.help.Page;
import kesi.core.api.text.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectTest {

    private static final List<Page> PAGES = List.of(
            page("shell.window", "shell.navigator"),
            page("shell.lists", "shell.list", "shell.form"),
            page("news.start"),
            page("news.reading", "news.reader", "news:import", "news.item"),
            page("competition.rules", "competition.result"));

    @ParameterizedTest
    @CsvSource({
        "news.reader, news.reading",
        "news:import, news.reading",
        "news:search, news.start",
        "news.issue, news.start",
        "shell.list:news.item, news.reading",
        "shell.form:news.item/17, news.reading",
        "shell.form:heritage.session/17, shell.lists",
        "shell.list:competition.entry, shell.lists",
        "competition:rank, competition.rules",
        "shell.tasks, shell.window",
    })
    void aSubjectLeadsToThePageThatNamesItElseToItsArea(String subject, String page) {
        assertThat(Subject.find(subject, PAGES)).map(Page::id).contains(page);
    }

    @Test
    void aSubjectOfAnAreaWithoutPagesHasNone() {
        assertThat(Subject.find("bookroom.loans", PAGES)).isEmpty();
    }

    private static Page page(String id, String... of) {
        return new Page(id, Message.literal(id), List.of(of), 100, "kesi.sample");
    }
}

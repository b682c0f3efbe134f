package kesi.news.provider.help;

import kesi.core.api.help.HelpPage;
import kesi.core.api.help.HelpPart;
import org.osgi.service.component.annotations.Component;

/** The page of help "News archive: import, read, search". */
@HelpPage(
        id = "news.reading",
        title = "%help.page.reading",
        page = "kesi/news/provider/help/reading",
        of = {
            "news.items",
            "news.reader",
            "news.search",
            "news.item",
            "news.page",
            "news.issue",
            "news.publication",
            "news:import",
            "news:list",
            "news:show",
            "news:search"
        },
        order = 110)
@Component
public final class ReadingPage implements HelpPart {}

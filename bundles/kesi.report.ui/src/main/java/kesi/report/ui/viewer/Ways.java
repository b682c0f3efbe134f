package kesi.report.ui.viewer;

import java.util.function.Consumer;
import kesi.report.api.Sheet;
import kesi.report.api.block.Source;

/** The ways through a document: to a place, along a link, by scrolling. On the event dispatch thread. */
final class Ways {

    private final DocumentModel model;
    private final PagesView pages;
    private final Words words;
    private final Consumer<Source> sources;
    private boolean moving;

    Ways(DocumentModel model, PagesView pages, Words words, Consumer<Source> sources) {
        this.model = model;
        this.pages = pages;
        this.words = words;
        this.sources = sources;
    }

    /** Goes to a place of a page; {@code top} is in points from its upper edge. */
    void to(int page, double top) {
        model.open(page);
        if (page < model.sheets().size()) {
            moving = true;
            pages.reveal(page, top / model.sheets().get(page).height());
            moving = false;
        }
    }

    /** The pages were scrolled: the one that is seen lies open now. */
    void scrolled() {
        if (!moving && !model.sheets().isEmpty() && pages.openPage() != model.page()) {
            model.open(pages.openPage());
        }
    }

    void follow(Sheet.Aim aim) {
        if (aim instanceof Sheet.Aim.Within within) {
            to(within.page(), within.top());
        } else if (aim instanceof Sheet.Aim.Origin origin) {
            sources.accept(origin.source());
        }
    }

    /** What is said of a way before it is taken. */
    String told(Sheet.Aim aim) {
        return aim instanceof Sheet.Aim.Origin origin
                ? words.say(
                        "source.tip",
                        origin.source().record().map(Object::toString).orElse("—"),
                        origin.source().place(),
                        origin.source().words())
                : words.say("link.tip", ((Sheet.Aim.Within) aim).page() + 1);
    }
}

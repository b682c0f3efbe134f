package kesi.news.ui;

import kesi.shell.api.Perspective;
import kesi.shell.api.PerspectivePart;
import org.osgi.service.component.annotations.Component;

/** The arrangement for work with the archive: items on the left, the reader in the middle, the search on the right. */
@Perspective(
        id = "news",
        title = "%perspective.news",
        icon = "kesi/news/ui/icon/news.svg",
        order = 10,
        views = {
            "news.items",
            "shell.navigator",
            "shell.outline",
            "news.reader",
            "shell.history",
            "shell.evidence",
            "news.search",
            "shell.detail",
            "shell.links"
        })
@Component(service = PerspectivePart.class)
public final class NewsPerspective implements PerspectivePart {}

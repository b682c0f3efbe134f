package kesi.shell.swing.help;

import kesi.core.api.help.HelpPage;
import kesi.core.api.help.HelpPart;
import org.osgi.service.component.annotations.Component;

/** The page of help "Search". */
@HelpPage(
        id = "shell.search",
        title = "%help.page.search",
        page = "kesi/shell/swing/help/search",
        of = {"shell.search", "search:query", "search:status", "search:rebuild"},
        order = 20)
@Component
public final class SearchPage implements HelpPart {}

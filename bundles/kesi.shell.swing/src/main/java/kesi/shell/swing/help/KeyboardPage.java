package kesi.shell.swing.help;

import kesi.core.api.help.HelpPage;
import kesi.core.api.help.HelpPart;
import org.osgi.service.component.annotations.Component;

/** The page of help "The keyboard". */
@HelpPage(
        id = "shell.keyboard",
        title = "%help.page.keyboard",
        page = "kesi/shell/swing/help/keyboard",
        of = {},
        order = 30)
@Component
public final class KeyboardPage implements HelpPart {}

package kesi.shell.swing.help;

import kesi.core.api.help.HelpPage;
import kesi.core.api.help.HelpPart;
import org.osgi.service.component.annotations.Component;

/** The page of help "The window". */
@HelpPage(
        id = "shell.window",
        title = "%help.page.window",
        page = "kesi/shell/swing/help/window",
        of = {"shell.navigator", "shell.detail", "shell.output", "shell.welcome", "shell.about", "home"},
        order = 10)
@Component
public final class WindowPage implements HelpPart {}

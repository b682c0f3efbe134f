package kesi.shell.swing.help;

import kesi.core.api.help.HelpPage;
import kesi.core.api.help.HelpPart;
import org.osgi.service.component.annotations.Component;

/** The page of help "Records, changes and history". */
@HelpPage(
        id = "shell.records",
        title = "%help.page.records",
        page = "kesi/shell/swing/help/records",
        of = {
            "shell.list",
            "shell.form",
            "record:list",
            "record:show",
            "record:put",
            "record:undo",
            "record:history",
            "record:delete",
            "record:links",
            "record:export",
            "record:import"
        },
        order = 25)
@Component
public final class RecordsPage implements HelpPart {}

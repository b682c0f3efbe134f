package kesi.shell.swing.help;

import kesi.core.api.help.HelpPage;
import kesi.core.api.help.HelpPart;
import org.osgi.service.component.annotations.Component;

/** The page of help "Tasks, notifications and problems". */
@HelpPage(
        id = "shell.tasks",
        title = "%help.page.tasks",
        page = "kesi/shell/swing/help/tasks",
        of = {"shell.tasks", "shell.problems", "shell.log", "task:list", "task:cancel", "notice:focus"},
        order = 40)
@Component
public final class TasksPage implements HelpPart {}

package kesi.shell.swing.task;

import javax.swing.JComponent;
import kesi.core.api.task.Tasks;
import kesi.core.api.text.Language;
import kesi.shell.api.Scope;
import kesi.shell.api.ViewPart;
import kesi.shell.swing.scope.Spoken;

/** The view of all tasks of the session. */
public record TaskView(Tasks tasks, Language language, TaskDoings doings) implements ViewPart {

    /** The public name of the view. */
    public static final String ID = "shell.tasks";

    @Override
    public JComponent create(Scope scope) {
        return new TaskPanel(new TaskModel(tasks), doings, new Spoken(language, scope)).widget();
    }
}

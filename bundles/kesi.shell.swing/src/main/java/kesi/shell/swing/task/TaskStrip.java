package kesi.shell.swing.task;

import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import kesi.core.api.task.Running;
import kesi.core.api.task.Tasks;
import kesi.shell.swing.look.Icons;
import kesi.shell.swing.scope.Spoken;
import net.miginfocom.swing.MigLayout;

/** What runs now, in the status bar: its name, how far it is, a way to stop it, the way to all. */
public final class TaskStrip extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int REFRESH_MS = 250;
    private static final int FULL = 100;

    private final transient TaskModel model;
    private final transient Spoken spoken;
    private final JButton name = new JButton();
    private final JProgressBar bar = new JProgressBar(0, FULL);
    private final JButton cancel;

    /**
     * A strip that follows these tasks.
     *
     * @param showAll opens the view of all tasks
     */
    public TaskStrip(Tasks tasks, Spoken spoken, Runnable showAll) {
        super(new MigLayout("insets 0, hidemode 3", "[]8[120!]4[]"));
        this.model = new TaskModel(tasks);
        this.spoken = spoken;
        setOpaque(false);
        setName("task.strip");
        cancel = spoken.named(new JButton(Icons.own("close", 12)), "task.cancel");
        cancel.putClientProperty("JButton.buttonType", "toolBarButton");
        cancel.setName("task.cancel");
        cancel.addActionListener(event -> model.leading().ifPresent(Running::cancel));
        name.setName("task.name");
        name.addActionListener(event -> showAll.run());
        name.putClientProperty("JButton.buttonType", "borderless");
        bar.addMouseListener(new Clicked(showAll));
        spoken.named(bar, "task.progress");
        add(name, "wmax 360");
        add(bar);
        add(cancel);
        spoken.scope().every(REFRESH_MS, this::refresh);
        refresh();
    }

    private void refresh() {
        Optional<Running<?>> leading = model.leading();
        setVisible(leading.isPresent());
        leading.ifPresent(task -> {
            String more = model.active() > 1 ? spoken.say("task.more", model.active() - 1) : "";
            name.setText(spoken.language().say(task.doing()) + more);
            bar.setIndeterminate(task.fraction().isEmpty());
            bar.setValue((int) (task.fraction().orElse(0.0) * FULL));
        });
    }
}

package kesi.deploy.ui.screen;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTextArea;
import kesi.core.api.command.Commands;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.deploy.ui.Literal;
import kesi.deploy.ui.screen.Plan.Step;
import kesi.deploy.ui.screen.ScreenModel.Shown;
import kesi.shell.api.Scope;
import kesi.shell.api.Tables;
import kesi.shell.api.TextTable;
import kesi.shell.api.Workbench;
import kesi.shell.api.WrappingBar;

/** The widgets of a screen of deployment: the steps above, the table with its search, what was found below. */
final class ScreenPane {

    private static final double TABLE_SHARE = 0.7;

    private final Plan plan;
    private final ScreenModel model;
    private final Language language;
    private final Workbench workbench;
    private final JTextArea told = Literal.of(new JTextArea());
    private final JPanel bar = new WrappingBar();
    private final List<Runnable> looks = new ArrayList<>();
    private Shown shown = new Shown(List.of(), List.of(), List.of());

    ScreenPane(Plan plan, Commands commands, Language language, Workbench workbench) {
        this.plan = plan;
        this.model = new ScreenModel(plan, commands, language);
        this.language = language;
        this.workbench = workbench;
    }

    JComponent create(Scope scope, Tables tables) {
        TextTable table = tables.create(scope, title());
        table.onSelect(() -> looks.forEach(Runnable::run));
        told.setEditable(false);
        told.setLineWrap(true);
        told.setWrapStyleWord(true);
        told.getAccessibleContext().setAccessibleName(say("screen.told"));
        JSplitPane split = new JSplitPane(JSplitPane.VERTICAL_SPLIT, table.widget(), new JScrollPane(told));
        split.setResizeWeight(TABLE_SHARE);
        JPanel panel = new JPanel(new BorderLayout());
        panel.add(bar, BorderLayout.NORTH);
        panel.add(split, BorderLayout.CENTER);
        scope.inEachLanguage(() -> refresh(scope, table));
        return panel;
    }

    private void refresh(Scope scope, TextTable table) {
        scope.inBackground(title(), model::look, found -> {
            shown = found;
            table.show(found.heads(), found.rows());
            told.setText(String.join("\n", found.told()));
            told.setCaretPosition(0);
            fill(scope, table);
        });
    }

    /** Commands come and go with their bundles, and so do the buttons. */
    private void fill(Scope scope, TextTable table) {
        bar.removeAll();
        looks.clear();
        JButton again = Literal.of(new JButton(say("screen.refresh")));
        again.addActionListener(event -> refresh(scope, table));
        bar.add(again);
        model.steps().forEach(step -> bar.add(button(step, table)));
        looks.forEach(Runnable::run);
        bar.revalidate();
        bar.repaint();
    }

    private JButton button(Step step, TextTable table) {
        JButton button = Literal.of(new JButton(model.label(step)));
        button.addActionListener(event -> take(step, table));
        looks.add(() -> {
            Optional<String> refusal = model.refusal(step, shown, selected(table));
            button.setEnabled(refusal.isEmpty());
            button.setToolTipText(refusal.orElse(step.command()));
        });
        return button;
    }

    private void take(Step step, TextTable table) {
        workbench.runCommand(step.command(), model.arguments(step, shown, selected(table)));
    }

    private static Optional<Integer> selected(TextTable table) {
        return table.selected().stream().findFirst();
    }

    private Message title() {
        return Message.of(ScreenPane.class, "view." + plan.name());
    }

    private String say(String key) {
        return language.say(Message.of(ScreenPane.class, key));
    }
}

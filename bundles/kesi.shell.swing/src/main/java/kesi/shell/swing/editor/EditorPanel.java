package kesi.shell.swing.editor;

import java.awt.event.ActionEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import kesi.core.api.problem.Finding;
import kesi.core.api.value.Ref;
import kesi.record.api.spi.RecordType;
import kesi.shell.api.Scope;
import kesi.shell.swing.Texts;
import kesi.shell.swing.compare.VersionsDialog;
import kesi.shell.swing.dock.TabSign;
import kesi.shell.swing.edit.OpenEdit;
import kesi.shell.swing.look.Tinted;
import kesi.shell.swing.scope.Spoken;
import net.miginfocom.swing.MigLayout;

/**
 * The editor of one record: buttons, what has to be said, the widgets of its bundle or the generic form, and what is
 * wrong. Its work lives in the workshop and goes on when this closes.
 */
public final class EditorPanel {

    private final Workshop shop;
    private final Ref ref;
    private final Scope scope;
    private final Spoken spoken;
    private final EditorModel model;
    private final EditorBody body;
    private final JPanel panel = new JPanel(new MigLayout("insets 0, fill, wrap 1, gap 0", "[grow]", "[][][grow][]"));
    private final JButton save = new JButton();
    private final JButton undo = new JButton();
    private final JButton redo = new JButton();
    private final JButton revert = new JButton();
    private final EditorBars bars;
    private final Tinted state = new Tinted(" ", Tinted.QUIET);
    private boolean following;

    /** An editor of that record, which need not be stored yet. */
    public EditorPanel(Workshop shop, Ref ref, Scope scope) {
        this.shop = shop;
        this.ref = ref;
        this.scope = scope;
        this.spoken = new Spoken(shop.core().language(), scope);
        this.model = new EditorModel(shop, ref, scope, shop.saver(), this::opened);
        this.body = new EditorBody(shop, model, spoken, scope);
        this.bars = new EditorBars(shop, model, spoken, panel);
        panel.setName("editor." + ref);
    }

    /** The panel; it reads the record when it is first asked for. */
    public JComponent panel() {
        panel.add(tools(), "growx");
        panel.add(bars.widget(), "growx");
        panel.add(body.widget(), "grow");
        panel.add(foot(), "growx");
        keys();
        scope.inEachLanguage(this::refresh);
        model.open();
        return panel;
    }

    private JPanel tools() {
        JPanel tools = new JPanel(new MigLayout("insets 4 12 4 12, gapx 6"));
        tools.add(button(save, "save", model::save));
        tools.add(button(undo, "undo", () -> model.edit().ifPresent(OpenEdit::undo)));
        tools.add(button(redo, "redo", () -> model.edit().ifPresent(OpenEdit::redo)));
        tools.add(button(revert, "revert", () -> model.edit().ifPresent(OpenEdit::revert)));
        tools.add(button(new JButton(), "versions", this::versions), "gapleft 18");
        return tools;
    }

    private JButton button(JButton button, String name, Runnable action) {
        button.setName("editor." + name);
        spoken.bind(Texts.of("editor." + name), button::setText);
        button.addActionListener(event -> action.run());
        return button;
    }

    private JPanel foot() {
        JPanel foot = new JPanel(new MigLayout("insets 6 12 6 12, fillx", "[grow, 0::]"));
        state.setName("editor.state");
        foot.add(state, "growx, wmin 0");
        return foot;
    }

    private void keys() {
        key("ctrl S", model::save);
        key("ctrl Z", () -> model.edit().ifPresent(OpenEdit::undo));
        key("ctrl Y", () -> model.edit().ifPresent(OpenEdit::redo));
        key("ctrl shift Z", () -> model.edit().ifPresent(OpenEdit::redo));
    }

    private void key(String stroke, Runnable action) {
        panel.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(stroke), stroke);
        panel.getActionMap().put(stroke, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                action.run();
            }
        });
    }

    private void versions() {
        new VersionsDialog(panel, shop.stores(), ref, scope, spoken).open(Optional.empty());
    }

    private void opened() {
        body.show();
        if (!following) {
            model.edit().ifPresent(work -> {
                following = true;
                scope.keep(work.follow(() -> scope.onScreen(this::refresh)));
            });
        }
        refresh();
    }

    private void refresh() {
        Optional<OpenEdit> work = model.edit();
        boolean dirty = work.filter(OpenEdit::dirty).isPresent();
        boolean free = model.editable() && work.filter(one -> !one.saving()).isPresent();
        save.setEnabled(dirty && free);
        revert.setEnabled(dirty);
        undo.setEnabled(work.filter(one -> one.line().canUndo()).isPresent());
        redo.setEnabled(work.filter(one -> one.line().canRedo()).isPresent());
        TabSign.dirty(panel, dirty);
        TabSign.title(panel, work.map(this::title).orElse(""));
        List<Finding> findings = model.findings();
        body.mark(findings);
        bars.show();
        state.setText(said(work, dirty, findings));
    }

    private String title(OpenEdit work) {
        return work.base().isNew()
                ? spoken.say("editor.new", model.type().map(RecordType::label).orElse(Texts.of("editor.record")))
                : work.base().title();
    }

    private String said(Optional<OpenEdit> work, boolean dirty, List<Finding> findings) {
        if (work.isEmpty()) {
            return spoken.say(model.gone() ? "detail.gone" : "detail.loading");
        }
        if (work.get().saving()) {
            return spoken.say("form.saving");
        }
        String version = work.get().base().isNew()
                ? spoken.say("editor.unstored")
                : spoken.say("detail.versionShort", work.get().base().version());
        String what = spoken.say(dirty ? "editor.dirty" : "editor.clean");
        return findings.isEmpty()
                ? spoken.say("editor.state", version, what)
                : spoken.say("editor.state-findings", version, what, findings.size());
    }
}

package kesi.shell.swing.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.record.api.Batch;
import kesi.record.api.Conflict;
import kesi.record.api.Document;
import kesi.record.api.Records;
import kesi.record.api.spi.RecordType;
import kesi.shell.api.Scope;
import kesi.shell.swing.Texts;
import kesi.shell.swing.look.Scroll;
import kesi.shell.swing.look.ScrollWidth;
import kesi.shell.swing.scope.Spoken;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The panel that changes one record. Two writers: the second is told, and nothing is overwritten. */
final class RecordForm {

    private final PanelServices services;
    private final Ref ref;
    private final Scope scope;
    private final Spoken spoken;
    private final ScrollWidth paper =
            new ScrollWidth(new MigLayout("insets 18, fillx, wrap 2, gapy 10", "[right, 70:pref:180]14[grow, 0::]"));
    private final JLabel state = new JLabel(" ");
    private final Map<JLabel, Message> labels = new LinkedHashMap<>();
    private final List<FormEditor> editors = new ArrayList<>();
    private @Nullable Document seen;
    private Message said = Message.literal("");

    /** What a form needs to know. */
    private record Loaded(Document document, Optional<RecordType<?>> type) {}

    RecordForm(PanelServices services, Ref ref, Scope scope) {
        this.services = services;
        this.ref = ref;
        this.scope = scope;
        this.spoken = new Spoken(services.language(), scope);
        paper.setName("record.form");
        state.setName("form.state");
    }

    JComponent panel() {
        JPanel panel = new JPanel(new MigLayout("insets 0, fill, wrap 1, gap 0", "[grow]", "[grow][]"));
        JScrollPane scroll = new Scroll(paper);
        panel.add(scroll, "grow");
        panel.add(foot(), "growx");
        scope.inEachLanguage(this::retell);
        load();
        return panel;
    }

    private void retell() {
        tell(said);
        labels.forEach((label, text) -> label.setText(services.language().say(text)));
    }

    private void tell(Message message) {
        said = message;
        state.setText(services.language().say(message));
    }

    private StubNotice stub() {
        StubNotice notice = new StubNotice(spoken);
        notice.setVisible(true);
        return notice;
    }

    private JPanel foot() {
        JPanel foot = new JPanel(new MigLayout("insets 8 18 8 12, fillx", "[grow]8[]8[]"));
        JButton again = spoken.text(new JButton(), "form.reload");
        again.addActionListener(event -> load());
        JButton save = spoken.text(new JButton(), "form.save");
        save.setName("form.save");
        save.addActionListener(event -> save());
        foot.add(state, "growx, wmin 50");
        foot.add(again);
        foot.add(save);
        return foot;
    }

    private void load() {
        scope.inBackground(
                Texts.of("detail.loading"),
                task -> services.stores().records().flatMap(this::find),
                found -> found.ifPresentOrElse(this::show, () -> tell(Texts.of("detail.gone"))));
    }

    private Optional<Loaded> find(Records records) {
        Optional<RecordType<?>> type = records.known().stream()
                .filter(known -> known.name().equals(ref.type()))
                .findFirst();
        return records.find(ref).map(document -> new Loaded(document, type));
    }

    private void show(Loaded loaded) {
        seen = loaded.document();
        editors.clear();
        labels.clear();
        paper.removeAll();
        Map<String, Object> content = loaded.document().content();
        loaded.type()
                .ifPresentOrElse(
                        type -> FormField.of(type, content).stream()
                                .map(field -> FormEditor.of(field, content.get(field.name())))
                                .forEach(this::add),
                        () -> paper.add(stub(), "span 2, growx, wmin 0"));
        tell(Texts.of("form.version", loaded.document().version()));
        paper.revalidate();
        paper.repaint();
    }

    private void add(FormEditor editor) {
        editors.add(editor);
        JLabel label = new JLabel();
        labels.put(label, editor.field().label());
        label.setText(services.language().say(editor.field().label()));
        label.setLabelFor(editor.widget());
        editor.widget().setName("field." + editor.field().name());
        paper.add(label, "aligny top, gaptop 5");
        paper.add(editor.widget(), "growx, wmin 80");
    }

    private void save() {
        Document before = seen;
        if (before == null || editors.isEmpty()) {
            return;
        }
        try {
            Map<String, Object> content = entered(before);
            scope.inBackground(Texts.of("form.saving"), task -> commit(before, content), this::saved);
        } catch (Problem unfit) {
            services.workbench().say(unfit);
        }
    }

    private Map<String, Object> entered(Document before) {
        Map<String, Object> content = new LinkedHashMap<>(before.content());
        editors.stream()
                .filter(FormEditor::changes)
                .forEach(editor -> editor.value()
                        .get()
                        .ifPresentOrElse(
                                value -> content.put(editor.field().name(), value),
                                () -> content.remove(editor.field().name())));
        return content;
    }

    private Optional<Conflict> commit(Document before, Map<String, Object> content) {
        Records records = services.stores().records().orElseThrow(() -> Problem.failed(Texts.of("store.absent")));
        try {
            records.commit(Batch.because(Texts.of("form.reason")).put(ref, before.version(), content));
            return Optional.empty();
        } catch (Conflict conflict) {
            return Optional.of(conflict);
        }
    }

    private void saved(Optional<Conflict> conflict) {
        if (conflict.isPresent()) {
            tell(conflict.get().sentence());
            services.workbench().say(conflict.get());
        } else {
            services.workbench().notice(Texts.of("form.saved", ref.toString()));
            load();
        }
    }
}

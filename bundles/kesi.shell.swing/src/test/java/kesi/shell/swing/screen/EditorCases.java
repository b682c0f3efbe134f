package kesi.shell.swing.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JRadioButton;
import javax.swing.JTextField;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.record.api.Batch;
import kesi.record.api.Document;
import kesi.record.api.compare.TreePath;
import kesi.shell.api.Edit;
import kesi.shell.api.EditorPart;
import kesi.shell.api.Scope;
import kesi.shell.swing.dock.TabSign;
import kesi.shell.swing.part.EditorSource;
import kesi.shell.swing.part.EditorSource.EditorInfo;
import kesi.shell.swing.sample.SampleTypes.Item;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editors in a real window. */
class EditorCases {

    @TempDir
    Path home;

    private Screen screen;
    private Ref ref;

    @BeforeEach
    void open() {
        screen = Screen.open(home);
        ref = screen.sample.records.list("news.item", "", 1).get(0).ref();
        screen.run(() -> screen.sample.workbench.openEditor(ref));
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void typingMarksTheTabAndUndoTakesTheMarkAway() {
        type("新题");
        assertThat(dirty()).isTrue();

        press("editor.undo");
        screen.until("clean", () -> !dirty());
        press("editor.redo");
        screen.until("dirty", this::dirty);
        assertThat(Screen.said(field("title")::getText)).isEqualTo("新题");
    }

    @Test
    void savingStoresAndCleans() {
        type("新题");
        press("editor.save");

        screen.until("stored", () -> stored().title().equals("新题") && !dirty());
    }

    @Test
    void aRefusalIsShownAtItsFieldAndNothingIsLost() {
        type(" ");
        press("editor.save");

        JLabel finding = screen.get(JLabel.class, "finding.title");
        screen.until("the finding", finding::isVisible);
        assertThat(Screen.said(finding::getText)).isEqualTo("报道要有标题。");
        assertThat(Screen.said(field("title")::getText)).isEqualTo(" ");
    }

    @Test
    void somebodyElsesSaveIsToldAtOnceAndMergedByChoice() {
        type("我的");
        commit(Map.of("title", "别人的", "byline", "别人"));
        screen.get(JComponent.class, "editor.conflict");

        press("merge.open");
        JRadioButton mine = screen.get(JRadioButton.class, "merge.mine.0");
        screen.run(() -> mine.setSelected(true));
        press("merge.take");

        screen.until("merged", () -> stored().version() == 3);
        assertThat(stored().content()).containsEntry("title", "我的").containsEntry("byline", "别人");
    }

    @Test
    void theEditorOfABundleComesAndGoesWithTheWorkKept() {
        type("打了一半");
        EditorSource source = EditorSource.own(
                new EditorInfo(Item.class.getName(), Message.literal("x"), Optional.empty(), "t"), Own::new);
        screen.sample.editors.add(source);
        JTextField own = screen.get(JTextField.class, "own.title");
        assertThat(Screen.said(own::getText)).isEqualTo("打了一半");
        screen.run(() -> own.setText("打完了"));
        screen.run(own::postActionEvent);

        screen.sample.editors.remove(source::equals);
        screen.until(
                "the form again",
                () -> screen.find(JTextField.class, "own.title").isEmpty());
        assertThat(Screen.said(field("title")::getText)).isEqualTo("打完了");
        press("editor.undo");
        screen.until("undo", () -> field("title").getText().equals("打了一半"));
    }

    @Test
    void workIsKeptWhileItsTypeIsAwayAndGoesOnWhenItIsBack() {
        type("打了一半");
        var type = screen.sample.records.known().stream()
                .filter(known -> known.name().equals("news.item"))
                .findFirst()
                .orElseThrow();
        screen.sample.records.leave("news.item");
        screen.get(JComponent.class, "editor.stub");

        screen.sample.records.arrive(type);
        screen.until(
                "the form again",
                () -> screen.find(JComponent.class, "editor.stub").isEmpty());
        assertThat(Screen.said(field("title")::getText)).isEqualTo("打了一半");
    }

    @Test
    void theVersionsAreComparedAndAnOldOneIsRestored() {
        String before = stored().title();
        commit(Map.of("title", "改过的"));
        press("editor.versions");
        JButton restore = screen.get(JButton.class, "versions.restore");
        screen.until("two versions", restore::isEnabled);
        screen.run(restore::doClick);

        screen.until("restored", () -> stored().title().equals(before) && stored().version() == 3);
    }

    @Test
    void closingTheWindowWithUnsavedWorkAsks() {
        type("新题");
        screen.run(() -> javax.swing.SwingUtilities.invokeLater(screen.sample.shell::askToClose));
        JComponent list = screen.get(JComponent.class, "closing.list");
        assertThat(list.isShowing()).isTrue();
        press("放弃修改", JButton.class);

        screen.until("the end", () -> screen.find(JComponent.class, "kesi").isEmpty());
        assertThat(stored().title()).isNotEqualTo("新题");
    }

    @Test
    void closingATabAsksAndSavingComesFirst() {
        type("新题");
        List<String> tab = List.of("shell.form:" + ref);
        javax.swing.SwingUtilities.invokeLater(() -> screen.sample.layoutWindow.close(tab));
        press("保存并关闭", JButton.class);

        screen.until(
                "the tab is gone",
                () -> screen.find(JComponent.class, "editor." + ref).isEmpty());
        assertThat(stored().title()).isEqualTo("新题");
    }

    /** An editor as a bundle brings it. */
    private static final class Own implements EditorPart<Item> {

        @Override
        public JComponent create(Edit<Item> edit, Scope scope) {
            JTextField title = new JTextField();
            title.setName("own.title");
            scope.keep(edit.follow(item -> title.setText(item.title())));
            title.addActionListener(event -> edit.change(
                    "own",
                    item -> new Item(title.getText(), item.genre(), item.byline(), item.words(), item.paragraphs())));
            return title;
        }
    }

    private void press(String text, Class<JButton> type) {
        screen.until(text, () -> buttons(text, type).findFirst().isPresent());
        screen.run(() -> buttons(text, type).findFirst().orElseThrow().doClick());
    }

    private static Stream<JButton> buttons(String text, Class<JButton> type) {
        return Screen.components().filter(type::isInstance).map(type::cast).filter(one -> text.equals(one.getText()));
    }

    private void type(String title) {
        JTextField field = field("title");
        screen.run(() -> field.setText(title));
        screen.until("dirty", this::dirty);
    }

    private JTextField field(String name) {
        return screen.get(JTextField.class, "field." + name);
    }

    /** A dialog may open, so the click does not wait for its end. */
    private void press(String name) {
        JButton button = screen.get(JButton.class, name);
        screen.until(name, button::isEnabled);
        javax.swing.SwingUtilities.invokeLater(button::doClick);
    }

    private boolean dirty() {
        return screen.find(JComponent.class, "editor." + ref)
                .filter(TabSign::isDirty)
                .isPresent();
    }

    private Document stored() {
        return screen.sample.records.find(ref).orElseThrow();
    }

    private void commit(Map<String, Object> changes) {
        Document now = stored();
        Map<String, Object> content = now.content();
        for (Map.Entry<String, Object> change : changes.entrySet()) {
            content = TreePath.of(change.getKey()).put(content, Optional.of(change.getValue()));
        }
        screen.sample.records.commit(
                Batch.because(Message.literal(List.of("x").toString())).put(ref, now.version(), content));
    }
}

package kesi.product;

import java.awt.EventQueue;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTextField;
import kesi.launcher.run.Running;
import kesi.launcher.run.TestBundle;
import kesi.product.changing.ChangingActivator;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/** A plug-in is updated under an open editor with unsaved work, and stopped while its command runs. */
public final class UpdateRun {
    static final String DONE = "text, selection, undo and state were kept";

    private static final String NOTE = "changing.note/n1";
    private static final String TEXT = "note.text";
    private static final String VIEW = "changing.view";

    private final Running product;
    private final Workbench workbench;
    private final SignedFeature feature;

    private UpdateRun(Running product, Path folder) throws IOException {
        this.product = product;
        this.workbench = new Workbench(product);
        this.feature = SignedFeature.in(product, folder.resolve("made"));
    }

    /** Opens the window on a workspace. */
    public static void main(String[] home) throws Exception {
        OnScreen.endOnFailure();
        Running product = Running.window("office", Path.of(home[0]));
        product.openWindow();
        OnScreen.get(JComponent.class, "perspective.news");
        UpdateRun run = new UpdateRun(product, Path.of(home[0]));
        run.feature.done("feature:install", run.archive(1).toString());
        run.updatesUnderUnsavedWork();
        run.stopsWhileItsCommandRuns();
        System.out.println(DONE);
        Runtime.getRuntime().halt(0);
    }

    private void updatesUnderUnsavedWork() throws Exception {
        workbench.showView(VIEW);
        type("note.memory", "remembered");
        workbench.openEditor(NOTE);
        says("version 1");
        type("note.title", "缂丝");
        type(TEXT, "通经断纬");
        OnScreen.run(() -> {
            JTextField text = OnScreen.find(JTextField.class, TEXT).orElseThrow();
            text.requestFocusInWindow();
            text.select(1, 3);
        });
        OnScreen.await(
                "the field has the focus",
                () -> OnScreen.find(JTextField.class, TEXT)
                        .filter(JTextField::isFocusOwner)
                        .isPresent());

        WeakReference<ClassLoader> before = update();

        says("version 2");
        is(TEXT, "通经断纬");
        is("note.title", "缂丝 of schema 1");
        OnScreen.await(
                "the selection",
                () -> OnScreen.find(JTextField.class, TEXT)
                        .map(JTextField::getSelectedText)
                        .filter("经断"::equals)
                        .isPresent());
        press("editor.undo");
        is(TEXT, "");
        press("editor.undo");
        is("note.title", " of schema 1");
        press("editor.redo");
        is("note.title", "缂丝 of schema 1");
        workbench.showView(VIEW);
        is("note.memory", "remembered from 1");
        expect(Departure.isComplete(before), "nothing of the first version is left");
    }

    private void stopsWhileItsCommandRuns() throws Exception {
        Bundle bundle = bundle();
        workbench.runCommand("changing:count");
        awaitTold("\"said\":\"at "); // other work may have a title with such a word
        bundle.stop();
        awaitTold("is leaving");
        OnScreen.await(
                "and in the window",
                () -> OnScreen.components()
                        .anyMatch(one -> one instanceof javax.swing.text.JTextComponent text
                                        && text.getText().contains(bundle.getSymbolicName())
                                || one instanceof JLabel label
                                        && String.valueOf(label.getText()).contains(bundle.getSymbolicName())));
        expect(product.run("changing:count").exitCode() == 2, "the command is gone");
        bundle.start();
        expect(product.run("help", "changing:count").exitCode() == 0, "the command is back");
    }

    private void awaitTold(String word) {
        String told = "";
        for (int i = 0; i < 1_200 && !told.contains(word); i++) {
            OnScreen.pause();
            told = product.run("task:list", "--all", "--json").out();
        }
        expect(told.contains(word), word + " is told in " + told);
    }

    /** As IT does it: a newer archive of the feature, signed, while the window is open. */
    private WeakReference<ClassLoader> update() throws IOException {
        WeakReference<ClassLoader> before =
                new WeakReference<>(bundle().adapt(BundleWiring.class).getClassLoader());
        feature.done("feature:install", archive(2).toString());
        return before;
    }

    private Bundle bundle() {
        return Arrays.stream(product.context().getBundles())
                .filter(one -> "kesi.product.changing".equals(one.getSymbolicName()))
                .findFirst()
                .orElseThrow();
    }

    private Path archive(int version) throws IOException {
        TestBundle bundle = TestBundle.named("kesi.product.changing")
                .activator(ChangingActivator.class)
                .imports("org.osgi.framework,kesi.shell.api,kesi.record.api.spi,kesi.core.api.command,"
                        + "kesi.core.api.task,kesi.core.api.text,kesi.core.api.problem,"
                        + "kesi.core.api.value,javax.swing");
        for (String name : List.of("Note", "NoteType", "NoteEditor", "NoteView", "NoteView$Typed", "NoteView$Kept")) {
            bundle.with(type(name));
        }
        return feature.notes(version, bundle.with(type("Counting")).with(type("Making")));
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName("kesi.product.changing." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void type(String name, String words) {
        JTextField field = OnScreen.get(JTextField.class, name);
        OnScreen.run(() -> {
            field.setText(words);
            field.postActionEvent();
        });
    }

    private static void is(String name, String words) {
        OnScreen.await(
                name + " is " + words,
                () -> OnScreen.find(JTextField.class, name)
                        .map(JTextField::getText)
                        .filter(words::equals)
                        .isPresent());
    }

    private static void says(String version) {
        OnScreen.await(
                version,
                () -> OnScreen.find(JLabel.class, "note.version")
                        .filter(label -> version.equals(label.getText()))
                        .isPresent());
    }

    private static void press(String name) {
        JButton button = OnScreen.get(JButton.class, name);
        OnScreen.await(name, button::isEnabled);
        EventQueue.invokeLater(button::doClick);
    }

    private static void expect(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}

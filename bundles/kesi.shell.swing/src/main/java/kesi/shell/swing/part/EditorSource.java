package kesi.shell.swing.part;

import java.net.URL;
import java.util.Optional;
import java.util.function.Supplier;
import kesi.core.api.text.Message;
import kesi.shell.api.EditorPart;

/** Where instances of an editor come from. Used on the event dispatch thread. */
public interface EditorSource {

    /** What is known of the editor. */
    EditorInfo info();

    /**
     * A new instance.
     *
     * @throws RuntimeException when its bundle cannot make one
     */
    EditorPart<?> open();

    /** Gives an instance back. */
    void release(EditorPart<?> editor);

    /**
     * What is known of an editor without loading its class.
     *
     * @param of the class name of the Java record that it edits
     * @param title what the tab shows for a record without a title; an empty text for the type's label
     * @param icon an SVG of the bundle
     * @param bundle the symbolic name of the bundle that brings it
     */
    record EditorInfo(String of, Message title, Optional<URL> icon, String bundle) {}

    /** An editor of the window's own. */
    static EditorSource own(EditorInfo info, Supplier<EditorPart<?>> maker) {
        return new EditorSource() {
            @Override
            public EditorInfo info() {
                return info;
            }

            @Override
            public EditorPart<?> open() {
                return maker.get();
            }

            @Override
            public void release(EditorPart<?> editor) {
                // nothing holds it
            }
        };
    }
}

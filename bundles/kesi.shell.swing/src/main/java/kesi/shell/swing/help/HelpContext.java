package kesi.shell.swing.help;

import java.awt.Component;
import java.awt.Container;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.RootPaneContainer;
import kesi.core.api.help.Help;
import kesi.core.api.help.Page;
import org.jspecify.annotations.Nullable;

/**
 * Finds the page that helps with a widget: it or one around it is named like the view, record type or command that the
 * page is of, by {@link #SUBJECT} or by its name. On the event dispatch thread.
 */
public final class HelpContext {

    /** The client property by which a widget says what it is: a view, a record type or a command. */
    public static final String SUBJECT = "kesi.help";

    private final Help help;

    /** Finds among those pages. */
    public HelpContext(Help help) {
        this.help = help;
    }

    /** The page for a widget; the first page of all when nothing around the widget has one. */
    public Optional<Page> page(@Nullable Component focus) {
        return around(focus)
                .flatMap(HelpContext::subjects)
                .map(help::about)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> help.all().stream().findFirst());
    }

    private static Stream<Component> around(@Nullable Component focus) {
        return focus == null ? Stream.of() : Stream.iterate(focus, one -> one != null, HelpContext::parent);
    }

    private static @Nullable Container parent(Component one) {
        return one.getParent();
    }

    private static Stream<String> subjects(Component one) {
        Object said = one instanceof JComponent widget ? widget.getClientProperty(SUBJECT) : null;
        Object root =
                one instanceof RootPaneContainer window ? window.getRootPane().getClientProperty(SUBJECT) : null;
        return Stream.of(said, root, one.getName())
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(name -> name.indexOf('.') > 0 || name.indexOf(':') > 0);
    }
}

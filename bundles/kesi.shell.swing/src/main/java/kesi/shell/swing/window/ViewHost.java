package kesi.shell.swing.window;

import java.awt.BorderLayout;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.JPanel;
import kesi.core.api.text.Language;
import kesi.shell.api.ViewPart;
import kesi.shell.swing.dock.Dockables.Dockable;
import kesi.shell.swing.dock.TabSign;
import kesi.shell.swing.dock.ViewRoom;
import kesi.shell.swing.help.HelpContext;
import kesi.shell.swing.look.Icons;
import kesi.shell.swing.part.ViewSource;
import kesi.shell.swing.problem.Problems;
import kesi.shell.swing.scope.Owner;
import kesi.shell.swing.scope.ViewScope;
import org.jspecify.annotations.Nullable;

/**
 * The thin wrapper around a bundle's view: the layout knows the wrapper alone, so that nothing of the view stays
 * reachable once it is closed. A view that throws is shown as broken, with the reason and another try.
 */
final class ViewHost implements Dockable {

    private final ViewSource source;
    private final Language language;
    private final ViewScope parent;
    private final Problems problems;
    private final ViewRoom widget;
    private final Icon icon;
    private Supplier<JComponent> tools = JPanel::new;
    private @Nullable ViewPart part;
    private @Nullable ViewScope scope;
    private boolean ended;
    private Runnable signed = () -> {};

    ViewHost(ViewSource source, Language language, ViewScope parent, Problems problems) {
        this.source = source;
        this.language = language;
        this.parent = parent;
        this.problems = problems;
        this.icon = Icons.of(source.info().icon(), "view");
        this.widget = new ViewRoom(source.info().id());
        widget.setName(source.info().id());
        widget.putClientProperty(HelpContext.SUBJECT, source.info().id());
        widget.putClientProperty("kesi.owner", source.info().bundle());
    }

    ViewSource source() {
        return source;
    }

    /** The tool bar above the view. */
    void tools(Supplier<JComponent> bar) {
        tools = bar;
    }

    @Override
    public JComponent widget() {
        return widget;
    }

    @Override
    public String title() {
        return content()
                .flatMap(TabSign::titleOf)
                .orElseGet(() -> language.say(source.info().title()));
    }

    @Override
    public boolean dirty() {
        return content().filter(TabSign::isDirty).isPresent();
    }

    @Override
    public Icon icon() {
        return icon;
    }

    @Override
    public boolean closable() {
        return true;
    }

    @Override
    public void shown() {
        if (scope == null && !ended) {
            open();
        }
    }

    /** Closes the view for good: whoever still holds this host and shows it opens nothing. */
    void dispose() {
        ended = true;
        giveBack();
    }

    private void giveBack() {
        ViewScope ending = scope;
        ViewPart leaving = part;
        scope = null;
        part = null;
        if (ending != null) {
            ending.close();
        }
        widget.removeAll();
        if (leaving != null) {
            release(leaving);
        }
    }

    /** Calls the listener when the view says something else of itself on its tab. */
    void onSign(Runnable listener) {
        signed = listener;
    }

    /** What the view made; it is kept by the widget alone. */
    private Optional<JComponent> content() {
        BorderLayout places = (BorderLayout) widget.getLayout();
        return Optional.ofNullable((JComponent) places.getLayoutComponent(BorderLayout.CENTER));
    }

    private void open() {
        ViewScope fresh =
                parent.child(new Owner(source.info().bundle(), source.info().id()));
        scope = fresh;
        JComponent content;
        try {
            ViewPart made = source.open();
            part = made;
            content = made.create(fresh);
            TabSign.follow(content, () -> signed.run());
        } catch (RuntimeException | Error e) { // the edge to foreign code, which may even eat the memory
            problems.say(e);
            fresh.close();
            content = new BrokenView(title(), e, language, this::again);
        }
        widget.add(tools.get(), BorderLayout.NORTH);
        widget.add(content, BorderLayout.CENTER);
        DefaultNames names = new DefaultNames(this::title);
        fresh.inEachLanguage(() -> names.give(widget));
        widget.revalidate();
        widget.repaint();
        signed.run();
    }

    private void again() {
        if (!ended) {
            giveBack();
            open();
        }
    }

    private void release(ViewPart leaving) {
        try {
            source.release(leaving);
        } catch (RuntimeException | Error e) { // its bundle may be gone already
            problems.say(e);
        }
    }
}

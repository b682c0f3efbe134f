package kesi.shell.swing.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JMenuBar;
import kesi.core.api.command.Commands;
import kesi.core.api.command.Description;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.shell.swing.Texts;
import kesi.shell.swing.look.Piecework;
import kesi.shell.swing.menu.Exchanges;
import kesi.shell.swing.menu.MenuBar;
import kesi.shell.swing.menu.MenuTree;
import kesi.shell.swing.menu.MenuWords;
import kesi.shell.swing.menu.ShellMenus;
import kesi.shell.swing.menu.ShellMenus.Choice;
import kesi.shell.swing.palette.CommandEntries;
import kesi.shell.swing.palette.PaletteEntry;
import kesi.shell.swing.palette.PaletteIndex;
import kesi.shell.swing.palette.PalettePopup;
import kesi.shell.swing.part.PerspectiveInfo;
import org.jspecify.annotations.Nullable;

/** Menus, tool bar and palette of the window: the commands of all bundles, views and perspectives. */
final class ShellCommands implements ShellMenus.Doings {

    private static final String MAIN = "main";

    private final Shell shell;
    private final PerspectiveDesk perspectives;
    private final JFrame frame;
    private final MenuBar bar;
    private @Nullable PaletteIndex index;
    private boolean stale = true;

    ShellCommands(Shell shell, PerspectiveDesk perspectives, JFrame frame) {
        this.shell = shell;
        this.perspectives = perspectives;
        this.frame = frame;
        this.bar = new MenuBar(shell.errands().items());
    }

    JMenuBar menus() {
        return bar.widget();
    }

    JComponent tools() {
        return shell.errands().bars().of(MAIN);
    }

    /** Commands, views or the language have changed. */
    void fill() {
        stale = true;
        List<Description> all = new ArrayList<>(Exchanges.inMenus(commands()));
        shell.errands().offers().forEach(offer -> all.add(offer.entry()));
        bar.fill(MenuTree.of(all), new MenuWords(this::area), new ShellMenus(language(), this).all());
        shell.errands().bars().fill();
        if (index != null) {
            Piecework.patiently(this::index);
        }
    }

    /** What is selected or in front has changed. */
    void update() {
        shell.errands().bars().update();
    }

    void palette() {
        new PalettePopup(frame, index(), shell.errands().recent(), language()).open();
    }

    private PaletteIndex index() {
        PaletteIndex known = index;
        if (known == null || stale) {
            known = known == null ? new PaletteIndex(entries()) : known.renewed(entries());
            index = known;
            stale = false;
        }
        return known;
    }

    @Override
    public List<Choice> views() {
        return shell.openings().views().stream()
                .map(view -> new Choice(
                        view.info().title(),
                        through(
                                "view:show",
                                view.info().id(),
                                () -> shell.openings().view(view.info().id()))))
                .toList();
    }

    @Override
    public List<Choice> perspectives() {
        return perspectives.all().stream()
                .map(one -> new Choice(
                        one.title(),
                        through(
                                "perspective:show",
                                one.id(),
                                () -> shell.openings().perspective(one.id()))))
                .toList();
    }

    /** From light to dark and back. */
    void switchTheme() {
        shell.errands().run("look:switch", Map.of());
    }

    /** Starts a command where it is here, so that a script can be recorded; else does it at once. */
    private Runnable through(String command, String id, Runnable otherwise) {
        return () -> commands()
                .find(command)
                .ifPresentOrElse(one -> shell.errands().start(one, Map.of("id", List.of(id))), otherwise);
    }

    private List<PaletteEntry> entries() {
        List<PaletteEntry> entries =
                new ArrayList<>(CommandEntries.of(shell.around().keys(), commands(), shell.errands()::run));
        shell.errands().offers().stream()
                .map(offer -> CommandEntries.of(offer, commands()))
                .forEach(entries::add);
        entries.addAll(choices("palette.view", views()));
        entries.addAll(choices("palette.perspective", perspectives()));
        return entries;
    }

    private static List<PaletteEntry> choices(String kind, List<Choice> choices) {
        return choices.stream()
                .map(choice -> new PaletteEntry(choice.title(), Texts.of(kind), "", "", choice.action()))
                .toList();
    }

    private Optional<Message> area(String word) {
        return perspectives.all().stream()
                .filter(one -> one.id().equals(word))
                .map(PerspectiveInfo::title)
                .findFirst();
    }

    private Commands commands() {
        return shell.around().commands();
    }

    private Language language() {
        return shell.around().language();
    }
}

package kesi.shell.swing.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JFrame;
import javax.swing.JMenuBar;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.shell.swing.Texts;
import kesi.shell.swing.menu.MenuBar;
import kesi.shell.swing.menu.MenuTree;
import kesi.shell.swing.menu.MenuWords;
import kesi.shell.swing.menu.ShellMenus;
import kesi.shell.swing.menu.ShellMenus.Choice;
import kesi.shell.swing.palette.PaletteEntry;
import kesi.shell.swing.palette.PaletteModel;
import kesi.shell.swing.palette.PalettePopup;
import kesi.shell.swing.part.PerspectiveInfo;

/** Menus and palette of the window: the commands of all bundles and what the window itself can do. */
final class ShellCommands implements ShellMenus.Doings {

    private final Shell shell;
    private final PerspectiveDesk perspectives;
    private final JFrame frame;
    private final MenuBar bar;

    ShellCommands(Shell shell, PerspectiveDesk perspectives, JFrame frame) {
        this.shell = shell;
        this.perspectives = perspectives;
        this.frame = frame;
        this.bar = new MenuBar(language(), shell::runCommand);
    }

    JMenuBar menus() {
        return bar.widget();
    }

    void fill() {
        bar.fill(
                MenuTree.of(shell.around().commands().all()),
                new MenuWords(this::area),
                new ShellMenus(language(), this).all());
    }

    @Override
    public void palette() {
        new PalettePopup(frame, new PaletteModel(entries()), language()).open();
    }

    @Override
    public List<Choice> views() {
        return shell.views().stream()
                .map(view -> new Choice(
                        view.info().title(), () -> shell.showView(view.info().id())))
                .toList();
    }

    @Override
    public List<Choice> perspectives() {
        return perspectives.all().stream()
                .map(one -> new Choice(one.title(), () -> shell.showPerspective(one.id())))
                .toList();
    }

    @Override
    public void resetLayout() {
        perspectives.reset();
    }

    @Override
    public void switchTheme() {
        shell.switchTheme();
    }

    @Override
    public void about() {
        new AboutDialog(frame, language(), shell.contributed().installed().get()).open();
    }

    @Override
    public void quit() {
        shell.askToClose();
    }

    private List<PaletteEntry> entries() {
        List<PaletteEntry> entries = new ArrayList<>();
        shell.around().commands().all().stream()
                .map(command -> new PaletteEntry(
                        command.title(),
                        Texts.of("palette.command"),
                        command.name(),
                        command.keys(),
                        () -> shell.runCommand(command)))
                .forEach(entries::add);
        entries.addAll(choices("palette.view", views()));
        entries.addAll(choices("palette.perspective", perspectives()));
        entries.addAll(choices("palette.window", doings()));
        return entries;
    }

    private List<Choice> doings() {
        return Stream.of(
                        new Choice(Texts.of("menu.reset"), this::resetLayout),
                        new Choice(Texts.of("menu.theme"), this::switchTheme),
                        new Choice(Texts.of("menu.about"), this::about),
                        new Choice(Texts.of("menu.quit"), this::quit))
                .toList();
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

    private Language language() {
        return shell.around().language();
    }
}

package kesi.shell.swing.sample;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.look.Look;
import kesi.core.api.preference.Preferences.Page;
import kesi.core.api.text.Message;
import kesi.core.provider.text.ChosenLanguage;
import kesi.core.testing.FixedLanguage;
import kesi.core.testing.FixedPolicy;
import kesi.core.testing.MemoryPreferences;
import kesi.core.testing.MemoryRecords;
import kesi.core.testing.TestJson;
import kesi.shell.api.View.Area;
import kesi.shell.api.ViewPart;
import kesi.shell.api.layout.LayoutShelf;
import kesi.shell.layout.file.DepartmentLayouts;
import kesi.shell.layout.file.FileShelf;
import kesi.shell.swing.arrange.OpenPanels;
import kesi.shell.swing.editor.Workshop;
import kesi.shell.swing.help.HelpServices;
import kesi.shell.swing.help.HelpTrail;
import kesi.shell.swing.help.HelpView;
import kesi.shell.swing.list.ListFolder;
import kesi.shell.swing.look.Looks;
import kesi.shell.swing.notice.Slips;
import kesi.shell.swing.part.Contributions;
import kesi.shell.swing.part.CoreServices;
import kesi.shell.swing.part.EditorSource;
import kesi.shell.swing.part.Front;
import kesi.shell.swing.part.Openers;
import kesi.shell.swing.part.PerspectiveInfo;
import kesi.shell.swing.part.PerspectiveParts;
import kesi.shell.swing.part.RunningDepartment;
import kesi.shell.swing.part.SearchDoor;
import kesi.shell.swing.part.Stores;
import kesi.shell.swing.part.ViewInfo;
import kesi.shell.swing.part.ViewSource;
import kesi.shell.swing.part.WizardSource;
import kesi.shell.swing.preference.PreferencesView;
import kesi.shell.swing.recent.RecentThings;
import kesi.shell.swing.record.Passages;
import kesi.shell.swing.record.SwingRecordPanels;
import kesi.shell.swing.search.Searches;
import kesi.shell.swing.window.Contributed;
import kesi.shell.swing.window.DoorLayoutWindow;
import kesi.shell.swing.window.DoorWorkbench;
import kesi.shell.swing.window.Guide;
import kesi.shell.swing.window.RecordSelection;
import kesi.shell.swing.window.ScreenServices;
import kesi.shell.swing.window.ScreenState;
import kesi.shell.swing.window.Shell;
import kesi.shell.swing.window.ShellDoor;
import kesi.shell.swing.window.Surroundings;
import kesi.shell.swing.wizard.Wizards;

/** A whole window over sample records, without a framework. Made and used on the event dispatch thread. */
public final class SampleShell {

    /** The language. */
    public final FixedLanguage language = FixedLanguage.chinese();

    /** The records. */
    public final MemoryRecords records = SampleRecords.create();

    /** The tasks. */
    public final ThreadTasks tasks = new ThreadTasks();

    /** The commands. */
    public final SampleCommands commands = new SampleCommands(tasks);

    /** The keys. */
    public final SampleKeys keys = new SampleKeys(commands);

    /** The views that bundles bring. */
    public final Contributions<ViewSource> views = new Contributions<>();

    /** The perspectives that bundles bring. */
    public final Contributions<PerspectiveInfo> perspectives = new Contributions<>();

    /** The wizards that bundles bring. */
    public final Contributions<WizardSource> wizards = new Contributions<>();

    /** The selection. */
    public final RecordSelection selection = new RecordSelection();

    /** Which view is in front. */
    public final Front front = new Front();

    /** The openers that bundles bring. */
    public final Openers openers = new Openers();

    /** What was chosen; its page {@code look} has the product's texts. */
    public final MemoryPreferences preferences = new MemoryPreferences()
            .add(
                    new Page(Look.PAGE, SampleCommands.both("外观", "Look"), 10, "kesi.core.provider"),
                    Look.class,
                    ChosenLanguage.class);

    /** What gives the window its look. */
    public final Looks looks = new Looks(preferences, language);

    /** Where records are found. */
    public final Stores stores = new Stores();

    /** Which department runs. */
    public final RunningDepartment department = new RunningDepartment();

    /** The editors that bundles bring. */
    public final Contributions<EditorSource> editors = new Contributions<>();

    /** Where records are edited. */
    public final Workshop workshop;

    /** The panels. */
    public final SwingRecordPanels panels;

    /** The pages of help. */
    public final SamplePages help = new SamplePages()
            .add("news.reading", "阅读报道", "Reading news", "news.items", "news:import")
            .add("news.other", "另一页", "Another page");

    /** Which page of help is open. */
    public final HelpTrail trail = new HelpTrail();

    /** The notifications. */
    public final Slips slips = new Slips();

    /** The window as views see it. */
    public final DoorWorkbench workbench;

    /** Where layouts are kept. */
    public final LayoutShelf shelf;

    /** The window as commands arrange it. */
    public final DoorLayoutWindow layoutWindow;

    /** The window. */
    public final Shell shell;

    /** A window over a workspace; not open yet. */
    public SampleShell(Path home) {
        stores.bindRecords(records);
        stores.bindJournal(records.journal());
        stores.bindSearch(new SearchDoor(new SampleSearch(records)));
        ShellDoor door = new ShellDoor();
        workbench = new DoorWorkbench(door);
        CoreServices core = new CoreServices(language, tasks, commands, keys, TestJson.create(), new FixedPolicy());
        Searches searches = new Searches();
        Passages passages = new Passages();
        workshop = new Workshop(home, core, stores, editors, workbench);
        panels = new SwingRecordPanels(
                core,
                stores,
                selection,
                workbench,
                passages,
                searches,
                new ListFolder(Optional.of(home.resolve("layout").resolve("lists")), TestJson.create()),
                workshop,
                new OpenPanels(core));
        FileShelf shelf = new FileShelf(
                home.resolve("layout"), TestJson.create(), new DepartmentLayouts(Map.of(), TestJson.create()));
        layoutWindow = new DoorLayoutWindow(door);
        ScreenServices screen = new ScreenServices(
                stores,
                selection,
                panels,
                searches,
                passages,
                front,
                shelf,
                workshop,
                RecentThings.of(home, core),
                department);
        this.shelf = shelf;
        commands.state(ScreenState.of(stores, selection, front, views));
        add("news", "报道档案", "News", 10, List.of("news.items"));
        add("competition", "劳动竞赛", "Competitions", 20, List.of("competition.contests"));
        addView("news.items", "报道", "Articles", Area.MAIN, scope -> panels.list("news.item", scope));
        addView(
                "competition.contests",
                "竞赛",
                "Contests",
                Area.MAIN,
                scope -> panels.list("competition.contest", scope));
        addPreferences();
        looks.use();
        shell = new Shell(new Surroundings(core, screen, home, "宣传教育部"), contributed(), workbench);
        looks.follow(shell::restyle);
        new Guide(core, new HelpServices(help, trail), slips, workbench).attach(shell);
        new Wizards(wizards, new Wizards.Around(core, stores, selection)).attach(shell);
        addHelp();
        door.opened(shell);
    }

    private void addPreferences() {
        addView(
                "shell.preferences",
                "首选项",
                "Preferences",
                Area.MAIN,
                new PreferencesView(preferences, language, selection));
    }

    private void addHelp() {
        addView(
                "shell.help",
                "帮助",
                "Help",
                Area.MAIN,
                scope -> new HelpView(help, trail, language, workbench, new PerspectiveParts()).create(scope));
    }

    private Contributed contributed() {
        return new Contributed(
                views,
                perspectives,
                openers,
                () -> List.of(List.of("kesi.news.ui", "0.1.0", "运行中")),
                bundle -> Optional.of("Feature of " + bundle));
    }

    /** A perspective arrives. */
    public void add(String id, String zh, String en, int order, List<String> ids) {
        perspectives.add(new PerspectiveInfo(
                id, SampleCommands.both(zh, en), Optional.empty(), order, ids, "kesi." + id + ".ui"));
    }

    /** A view arrives. */
    public ViewSource addView(String id, String zh, String en, Area area, ViewPart part) {
        Message title = SampleCommands.both(zh, en);
        String bundle = "kesi." + id.substring(0, id.indexOf('.')) + ".ui";
        ViewSource source = ViewSource.own(new ViewInfo(id, title, Optional.empty(), area, bundle), () -> part);
        views.add(source);
        return source;
    }
}

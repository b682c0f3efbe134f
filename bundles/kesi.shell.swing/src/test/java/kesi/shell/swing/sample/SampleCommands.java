package kesi.shell.swing.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import kesi.core.api.command.CommandState;
import kesi.core.api.command.Commands;
import kesi.core.api.command.Description;
import kesi.core.api.command.Import;
import kesi.core.api.command.Needs;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.command.Param.PathUse;
import kesi.core.api.command.Parameter;
import kesi.core.api.command.Parameter.Type;
import kesi.core.api.problem.Finding;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Call;
import kesi.core.api.task.Running;
import kesi.core.api.task.Task;
import kesi.core.api.task.Tasks;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.text.Message;

/** A few commands that do nothing, and tell what they were asked. */
public final class SampleCommands implements Commands {

    /** What was run: names with their arguments. */
    public final List<Map.Entry<String, Map<String, List<String>>>> ran = new CopyOnWriteArrayList<>();

    /** What was told that a person did by hand: names with their arguments. */
    public final List<Map.Entry<String, Map<String, List<String>>>> byHand = new CopyOnWriteArrayList<>();

    private final Tasks tasks;
    private volatile CommandState state = CommandState.HEADLESS;
    private final List<Description> all = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** Commands whose work is done by these tasks. */
    public SampleCommands(Tasks tasks) {
        this.tasks = tasks;
        add("news:import", "导入报纸…", "Import newspaper…", List.of("file", "import"));
        add("competition:import", "导入竞赛…", "Import contest…", List.of("file", "import"));
        add("record:export", "导出记录…", "Export records…", List.of("file", "export"));
        add("report:brief", "生成简报…", "Write a brief…", List.of("report"));
        add("competition:rank", "计算名次…", "Rank…", List.of("competition"));
        add("store:verify", "校验工作区", "Verify the workspace", List.of("store"));
        add(described(
                "news:show",
                "显示报道",
                "Show an article",
                new Description.Place(List.of("news"), "ctrl D", "main", ""),
                "selection:news.item"));
        add("look:switch", "换明暗", "Light or dark", List.of("view", "look"));
        add("look:language", "选择语言…", "Choose a language…", List.of("view", "look"));
        add("store:fail", "会失败的命令", "A command that fails", List.of("store"));
    }

    private void add(String name, String zh, String en, List<String> menu) {
        add(described(name, zh, en, new Description.Place(menu, "", "", "")));
    }

    /** A command as a bundle would bring it. */
    public static Description described(String name, String zh, String en, Description.Place place, String... needs) {
        return new Description(
                name,
                both(zh, en),
                both(zh.replace("…", "") + "，完成后显示结果。", en),
                place,
                List.of(needs),
                true,
                false,
                "sample");
    }

    /** A command arrives. */
    public void add(Description command) {
        all.add(command);
        listeners.forEach(Runnable::run);
    }

    /** Tells what is selected and in front. */
    public void state(CommandState now) {
        state = now;
    }

    @Override
    public Optional<Message> refusal(Description command) {
        return Needs.of(command).unmet(state);
    }

    @Override
    public List<Import> imports() {
        return find("news:import").stream()
                .map(command -> new Import(command, List.of("*.txt"), List.of("news.item"), "files"))
                .toList();
    }

    /** A command leaves. */
    public void remove(String name) {
        all.removeIf(command -> command.name().equals(name));
        listeners.forEach(Runnable::run);
    }

    static Message both(String zh, String en) {
        return new Message("sample", zh, en, List.of());
    }

    @Override
    public List<Description> all() {
        return new ArrayList<>(all);
    }

    @Override
    public Optional<Description> find(String name) {
        return all.stream().filter(command -> command.name().equals(name)).findFirst();
    }

    @Override
    public List<Parameter> parameters(String name) {
        if (name.equals("news:show")) {
            return List.of(new Parameter(
                    "id",
                    "id",
                    both("报道", "Article"),
                    Type.TEXT,
                    true,
                    true,
                    false,
                    "",
                    List.of(),
                    PathUse.NONE,
                    "news.item"));
        }
        if (name.equals("look:language")) {
            return List.of(parameter("language", both("语言", "Language"), Type.TEXT, PathUse.NONE, true));
        }
        if (!name.equals("news:import")) {
            return List.of();
        }
        return List.of(
                parameter("files", both("文件", "Files"), Type.PATH, PathUse.OPEN_ANY, true),
                parameter("publication", both("报纸名称", "Publication"), Type.TEXT, PathUse.NONE, false),
                parameter("issueDate", both("出版日期", "Issue date"), Type.DATE, PathUse.NONE, false),
                new Parameter(
                        "encoding",
                        "encoding",
                        both("编码", "Encoding"),
                        Type.CHOICE,
                        false,
                        false,
                        false,
                        "auto",
                        List.of("auto", "utf-8", "gb18030"),
                        PathUse.NONE,
                        ""),
                parameter("dryRun", both("只检查不保存", "Check only"), Type.BOOLEAN, PathUse.NONE, false));
    }

    private static Parameter parameter(String name, Message label, Type type, PathUse use, boolean needed) {
        return new Parameter(name, name, label, type, false, needed, needed, "", List.of(), use, "");
    }

    @Override
    public Outcome run(String name, Map<String, List<String>> arguments, Task task) {
        ran.add(Map.entry(name, arguments));
        if (name.equals("store:fail")) {
            throw Problem.failed(both("文件 第三版.txt 第 12 行不是 UTF-8，没有导入。请另选编码。", "Line 12 of page3.txt is not UTF-8."));
        }
        return Outcome.of(both("读入 1 个文件，得到 7 篇报道，合并断行 7 处。", "1 file read, 7 items, 7 lines joined."))
                .withListing(new Listing(
                        List.of(both("文件", "File"), both("编码", "Encoding"), both("报道", "Items")),
                        List.of(List.of("第三版.txt", "UTF-8", "7"), List.of("第四版.txt", "GB18030", "5"))))
                .withFindings(List.of(Finding.warning("第三版.txt 第 40 行", both("疑似海报文字，未归入任何报道。", "Poster text."))));
    }

    @Override
    public Running<Outcome> start(String name, Map<String, List<String>> arguments) {
        return tasks.start(
                find(name).orElseThrow().title(),
                new Call(name, arguments, "sample"),
                task -> run(name, arguments, task));
    }

    @Override
    public void byHand(String name, Map<String, List<String>> arguments) {
        byHand.add(Map.entry(name, arguments));
    }

    @Override
    public boolean isRecording() {
        return true;
    }

    @Override
    public Map<String, List<String>> parse(String name, List<String> words) {
        return Map.of();
    }

    @Override
    public Subscription onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}

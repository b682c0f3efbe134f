package kesi.report.ui.produced;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.core.testing.DirectCommands;

/** The commands of the history for tests: they answer from a list and write down what was asked for. */
final class KeptFiles {

    private final List<Map<String, Object>> trees = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final DirectCommands commands = new DirectCommands()
            .add("report:history", new History())
            .add("report:again", new Again())
            .add("report:compare", new Compare())
            .add("report:compare-now", new CompareNow())
            .add("file:open", new Open());

    DirectCommands commands() {
        return commands;
    }

    /** What was asked for, oldest first. */
    List<String> asked() {
        return asked;
    }

    /** Remembers a file, the latest first. */
    KeptFiles add(String id, Path file, String at) {
        trees.add(
                0,
                Outcome.tree(
                        "id",
                        id,
                        "report",
                        "news.brief",
                        "arguments",
                        Map.of("copyTo", List.of("市总", "区总")),
                        "file",
                        String.valueOf(file.getFileName()),
                        "folder",
                        String.valueOf(file.getParent()),
                        "there",
                        Files.isRegularFile(file),
                        "pages",
                        3,
                        "at",
                        at,
                        "by",
                        "王芳"));
        return this;
    }

    /** Remembers a file as was done before folders were kept. */
    KeptFiles addWithoutFolder(String id, String file, String at) {
        return addAt(id, "", file, at);
    }

    /** Remembers a file that is not here. */
    KeptFiles addAt(String id, String place, String file, String at) {
        add(id, Path.of("/", file), at);
        trees.get(0).put("folder", place);
        trees.get(0).put("there", false);
        return this;
    }

    private Outcome differ(String words) {
        asked.add(words);
        return Outcome.of(Message.literal("共有 1 处不同"))
                .withListing(new Outcome.Listing(
                        List.of(Message.literal("之前"), Message.literal("之后")), List.of(List.of("12 人", "13 人"))));
    }

    /** All files. */
    final class History implements Handler<Handler.NoParameters> {
        @Override
        public Outcome run(NoParameters parameters, Task task) {
            return Outcome.of(Message.literal("")).withData(List.copyOf(trees));
        }
    }

    /** Makes one again. */
    final class Again implements Handler<Again.Parameters> {

        /** Which and where. */
        public record Parameters(
                @Param(label = "编号") String id,
                @Param(label = "文件") Path out) {}

        @Override
        public Outcome run(Parameters parameters, Task task) {
            asked.add("again " + parameters.id() + " " + parameters.out());
            return Outcome.of(Message.literal("已生成"));
        }
    }

    /** Compares two. */
    final class Compare implements Handler<Compare.Parameters> {

        /** Which. */
        public record Parameters(
                @Param(label = "之前") Path before,
                @Param(label = "之后") Path after) {}

        @Override
        public Outcome run(Parameters parameters, Task task) {
            return differ("compare " + parameters.before() + " " + parameters.after());
        }
    }

    /** Compares one with now. */
    final class CompareNow implements Handler<CompareNow.Parameters> {

        /** Which. */
        public record Parameters(@Param(label = "编号") String id) {}

        @Override
        public Outcome run(Parameters parameters, Task task) {
            return differ("compare-now " + parameters.id());
        }
    }

    /** Opens one. */
    final class Open implements Handler<Open.Parameters> {

        /** Which. */
        public record Parameters(@Param(label = "文件") Path file) {}

        @Override
        public Outcome run(Parameters parameters, Task task) {
            asked.add("open " + parameters.file());
            return Outcome.of(Message.literal("已打开"));
        }
    }
}

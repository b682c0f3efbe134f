package kesi.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kesi.launcher.run.Running;
import kesi.launcher.run.Running.Ended;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What an author does in the first ten minutes: write a plug-in, build it, try it, change it, remove it. */
@Timeout(900)
@TestMethodOrder(OrderAnnotation.class)
class PluginIT {
    @TempDir
    static Path temporary;

    private static Running product;
    private static Path project;
    private static Path jar;

    @BeforeAll
    static void start() {
        product = Running.window("office", temporary.resolve("home"));
        project = temporary.resolve("tools");
        jar = project.resolve("target/own.tools.plugin-0.1.0.jar");
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    @Order(1)
    void aPluginWithAChineseTitleIsWritten() {
        Ended ended = product.run("plugin:new", "tools", "--title", "工具借用", "--dir", project.toString());
        assertThat(ended.err()).isEmpty();
        assertThat(project.resolve("src/main/java/own/tools/plugin/AddTools.java"))
                .isRegularFile();
        assertThat(product.run("plugin:new", "tools", "--dir", project.toString())
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    @Order(2)
    void itBuildsOnItsOwnAndItsTestsPass() {
        assumeTrue(maven(), "Maven is needed to build a plug-in");
        Ended ended = build();
        assertThat(ended.err()).isEmpty();
        assertThat(jar).isRegularFile();
        assertThat(project.resolve("target/surefire-reports/TEST-own.tools.plugin.ToolsReportTest.xml"))
                .isRegularFile();
    }

    @Test
    @Order(3)
    void itsFileTellsWhatItWouldBringBeforeItRuns() {
        assumeTrue(Files.isRegularFile(jar));
        String told = product.run("bundle:inspect", jar.toString(), "--json").out();
        assertThat(told).contains("tools:add", "tools.entries", "tools.list", "tools.entry", "工具借用");
        assertThat(product.run("tools:add", "甲").exitCode()).isEqualTo(2);
    }

    /** What an author has just built, nobody signed. */
    @Test
    @Order(3)
    void itIsTriedInDeveloperModeAlone() {
        assumeTrue(Files.isRegularFile(jar));
        Ended refused = product.run("bundle:install", jar.toString());
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err()).contains("B-UNSIGNED", "policy:developer", "trust:add");
        assertThat(product.run("policy:developer", "on").err()).isEmpty();
    }

    @Test
    @Order(4)
    void triedItAnswersShowsItsViewAndPrintsItsReport() throws IOException {
        assumeTrue(Files.isRegularFile(jar));
        assertThat(product.run("bundle:install", jar.toString()).err()).isEmpty();
        assertThat(product.run("edit:undo").exitCode()).as("nothing yet").isEqualTo(1);
        assertThat(product.run("tools:add", "扳手", "--amount", "3").err()).isEmpty();
        assertThat(product.run("record:list", "tools.entry", "--json").out()).contains("扳手");
        undoneAndDoneAgain();
        Path pdf = temporary.resolve("tools.pdf");
        JsonObject rendered =
                Sentences.object(product.run("report:render", "tools.list", "--out", pdf.toString(), "--json"));
        assertThat(rendered.get("pages").getAsInt()).isPositive();
        assertThat(new String(Files.readAllBytes(pdf), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        assertThat(views()).contains("tools.entries");
        assertThat(product.run("bundle:why", "own.tools.plugin").out()).contains("own.tools.plugin");
    }

    @Test
    @Order(5)
    void changedAndBuiltAgainItTakesThePlaceOfTheOldOne() throws IOException {
        assumeTrue(Files.isRegularFile(jar));
        Path texts = project.resolve("src/main/resources/own/tools/plugin/messages_en.properties");
        Files.writeString(texts, Files.readString(texts).replace("\"{0}\" is added.", "There is one more {0}."));
        assertThat(build().err()).isEmpty();
        assertThat(product.run("bundle:install", jar.toString()).err()).isEmpty();
        assertThat(product.run("tools:add", "锤子").out()).contains("There is one more 锤子.");
        assertThat(product.run("record:list", "tools.entry", "--json").out()).contains("扳手", "锤子");
    }

    @Test
    @Order(6)
    void aTextThatIsMissingStopsTheBuildWithFileAndLine() throws IOException {
        assumeTrue(Files.isRegularFile(jar));
        Path texts = project.resolve("src/main/resources/own/tools/plugin/messages_en.properties");
        String right = Files.readString(texts);
        Files.writeString(texts, right.replaceFirst("(?m)^add=.*$", ""));
        Path source = project.resolve("src/main/java/own/tools/plugin/AddTools.java");
        Files.writeString(source, Files.readString(source) + "\n");
        Ended ended = build();
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.err()).contains("AddTools.java").contains("%add");
        Files.writeString(texts, right);
    }

    @Test
    @Order(7)
    void removedItLeavesItsRecords() {
        assumeTrue(Files.isRegularFile(jar));
        assertThat(product.run("bundle:remove", "own.tools.plugin").err()).isEmpty();
        assertThat(product.run("tools:add", "x").exitCode()).isEqualTo(2);
        assertThat(product.run("record:list", "tools.entry", "--json").out()).contains("扳手");
        assertThat(product.run("bundle:remove", "own.tools.plugin").exitCode()).isEqualTo(2);
        assertThat(product.run("bundle:install", "no.jar").exitCode()).isEqualTo(1);
    }

    /** The command says {@code undo = true}: its changes are one step that bears its name. */
    private static void undoneAndDoneAgain() {
        Ended undone = product.run("edit:undo");
        assertThat(undone.err()).isEmpty();
        assertThat(undone.out()).contains("Add");
        assertThat(product.run("record:list", "tools.entry", "--json").out()).doesNotContain("扳手");
        assertThat(product.run("edit:redo").err()).isEmpty();
        assertThat(product.run("record:list", "tools.entry", "--json").out()).contains("扳手");
    }

    /** Offline: everything that the project needs was needed by this very build. */
    private static Ended build() {
        List<String> line = new ArrayList<>(List.of("plugin:build", project.toString(), "--offline"));
        String repository = System.getProperty("localRepository", "");
        if (!repository.isEmpty()) {
            line.addAll(List.of("--repository", repository));
        }
        Ended ended = product.run(line.toArray(String[]::new));
        assumeFalse(
                ended.err().contains("in offline mode"),
                "this machine's repository lacks what a plug-in is built with");
        return ended;
    }

    private static boolean maven() {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Arrays.stream(path.split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "mvn")));
    }

    private static List<String> views() {
        return Arrays.stream(product.context().getBundles())
                .flatMap(bundle -> Stream.ofNullable(bundle.getRegisteredServices()))
                .flatMap(Arrays::stream)
                .map(service -> service.getProperty("kesi.view.id"))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .toList();
    }
}

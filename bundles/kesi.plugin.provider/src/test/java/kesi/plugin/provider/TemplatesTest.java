package kesi.plugin.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import kesi.core.api.problem.Problem;
import kesi.core.testing.DirectCommands;
import kesi.core.testing.RecordingTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {

    private static final Project TOOLS = new Project("tools", "own.tools.plugin", "工具'借用' {1} \\ <b>");

    @TempDir
    private Path folder;

    @Test
    void everyFileIsWrittenAndNoMarkIsLeft() throws IOException {
        List<String> files = Templates.write(TOOLS, Map.of("@kesi.core.api@", "1-abc"), folder);
        assertThat(files).hasSize(15).contains("src/main/java/own/tools/plugin/ToolsView.java", "pom.xml");
        for (String file : files) {
            String text = Files.readString(folder.resolve(file));
            assertThat(text).as(file).doesNotContainPattern("@(name|Name|package|path|title|xmlTitle|plainTitle)@");
        }
        assertThat(Files.readString(folder.resolve("pom.xml"))).contains("<version>1-abc</version>", "&lt;b>");
    }

    @Test
    void aTitleIsShownAsItWasTypedWhateverMarksItHolds() throws IOException {
        Templates.write(TOOLS, Map.of(), folder);
        Properties texts = new Properties();
        texts.load(new StringReader(
                Files.readString(folder.resolve("src/main/resources/own/tools/plugin/messages.properties"))));
        assertThat(new MessageFormat(texts.getProperty("view.entries")).format(new Object[0]))
                .isEqualTo("工具'借用' {1} \\ <b>");
    }

    @Test
    void everyTextStandsInBothLanguages() throws IOException {
        Templates.write(TOOLS, Map.of(), folder);
        Path texts = folder.resolve("src/main/resources/own/tools/plugin");
        assertThat(keys(texts.resolve("messages.properties"))).isEqualTo(keys(texts.resolve("messages_en.properties")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "T", "Tools", "1tools", "工具", "tools-a", "a/b", ".."})
    void whatIsNoNameIsRefused(String name) {
        assertThatThrownBy(() -> new Project(name, "own.tools.plugin", "x")).isInstanceOf(Problem.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"own.tools", "own.tools.plug.in", "Own.tools.plugin", "own..plugin"})
    void whatIsNoRootPackageIsRefused(String name) {
        assertThatThrownBy(() -> new Project("tools", name, "x")).hasMessageContaining(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two\nlines"})
    void whatIsNoTitleIsRefused(String title) {
        assertThatThrownBy(() -> new Project("tools", "own.tools.plugin", title))
                .isInstanceOf(Problem.class);
    }

    @Test
    void aFolderWithoutAProjectIsNotBuilt() {
        DirectCommands commands = new DirectCommands().add("plugin:build", new BuildPlugin());
        assertThatThrownBy(() -> commands.run("plugin:build", folder.toString()))
                .hasMessageContaining("pom.xml");
    }

    @Test
    void whatMavenComplainsAboutIsTold() throws Exception {
        Files.writeString(folder.resolve("pom.xml"), "<project/>");
        Path program = script("echo [INFO] nothing; echo '[ERROR] it is broken'; exit 1");
        assertThat(new Maven(program, true, Optional.empty()).pack(folder, new RecordingTask()))
                .containsExactly("[ERROR] it is broken");
        assertThat(new Maven(script("exit 0"), false, Optional.empty()).pack(folder, new RecordingTask()))
                .isEmpty();
        assertThatThrownBy(() -> new Maven(script("exit 7"), false, Optional.empty()).pack(folder, new RecordingTask()))
                .hasMessageContaining("7");
    }

    private Path script(String text) throws IOException {
        org.junit.jupiter.api.Assumptions.assumeTrue(java.io.File.separatorChar == '/');
        Path file = Files.createTempFile(folder, "mvn", "");
        Files.writeString(file, "#!/bin/sh\n" + text + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    private static java.util.Set<Object> keys(Path file) throws IOException {
        Properties texts = new Properties();
        texts.load(new StringReader(Files.readString(file)));
        return texts.keySet();
    }
}

package kesi.core.gogo.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kesi.core.gogo.sample.TestFramework;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(240)
class ShellEntryIT {

    @TempDir
    private Path folder;

    @Test
    void aScriptRunsOneCommandALine() throws Exception {
        Run run = shell("""
                # comment

                sample:greet "缂 丝" --param a=b --note 'see *.txt'
                help sample:greet
                exit
                sample:greet never
                """);
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("你好 缂 丝")
                .contains("see *.txt")
                .contains("sample:greet NAME")
                .doesNotContain("never");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aScriptGoesOnAfterAFaultAndEndsWithItsCode() throws Exception {
        Run run = shell("""
                sample:refused
                sample:nothing
                sample:greet "open
                sample:greet end
                """.replace("\"open", "(open"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("你好 end");
        assertThat(run.err()).contains("不允许 (P-TEST)").contains("no command named \"sample:nothing\"");
    }

    @Test
    void aCommandWithoutAScopeIsFoundByItsName() throws Exception {
        Run run = shell("sample\n");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("一切就绪");
        assertThat(run.err()).isEmpty();
    }

    /** What a shell answered. */
    private record Run(int code, String out, String err) {}

    private Run shell(String script) throws IOException, InterruptedException {
        Path in = Files.writeString(folder.resolve("in"), script);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dlogback.statusListenerClass=ch.qos.logback.core.status.NopStatusListener",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TestFramework.class.getName(),
                        "shell")
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        int code = process.waitFor();
        return new Run(
                code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}

package kesi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import kesi.launcher.run.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What goes to support tells of the installation and of nobody in it. */
@Timeout(240)
class SupportIT {
    @TempDir
    static Path temporary;

    @Test
    void thePackTellsWhatIsInstalledAndNothingThatPeopleWrote() throws IOException {
        Path home = temporary.resolve("王芳的工作区");
        Path secret = Files.writeString(temporary.resolve("欧阳娜名单.csv"), "姓名,电话\n欧阳娜,13812345678\n");
        Path pack = temporary.resolve("support.zip");
        try (Running product = Running.department("office", home)) {
            product.run("news:import", "--sample");
            product.run("competition:import", secret.toString());
            product.run("news:import", temporary.resolve("没有这个文件.txt").toString());
            assertThat(product.run("support:pack", pack.toString()).exitCode()).isZero();
        }

        Map<String, String> entries = read(pack);

        assertThat(entries).containsKeys("README.txt", "bundle-list.json", "store-stats.json", "logs/kesi.log");
        assertThat(entries.get("bundle-list.json")).contains("kesi.news.provider", "ACTIVE");
        assertThat(entries.get("logs/kesi.log")).isNotBlank();
        assertThat(String.join("\n", entries.values()))
                .doesNotContain("王芳", "欧阳娜", "13812345678", "没有这个文件", temporary.toString())
                .doesNotContain(System.getProperty("user.home") + "/");
    }

    private static Map<String, String> read(Path file) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                entries.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}

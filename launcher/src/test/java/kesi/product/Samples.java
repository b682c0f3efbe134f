package kesi.product;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that come from outside, good and bad, written into one folder. */
record Samples(Path folder) {
    static final String PAGE = """
            职工书屋落成

            近日,某区总工会在工业园建成职工书屋,首批上架图书3000余册。书屋每天开放到晚上九点,职工凭工会卡借阅。

            某区总工会

            巧手绣出好生活

            周末,街道工会请来刺绣师傅教职工学习苏绣,32名职工参加。

            某街道总工会
            """;

    static final String CONTEST = "示例市焊接技能竞赛";

    private static final String DEFINITION = """
            {"kesi": "competition.contest", "name": "示例市焊接技能竞赛", "year": 2023,
             "stages": [{"id": "prelim", "name": "预赛", "kind": "PRELIMINARY", "unit": "TEAM",
               "modules": [{"id": "theory", "name": "理论", "unit": "INDIVIDUAL", "max": 100}],
               "rules": {"name": "预赛规则", "version": 1, "modules": [
                   {"module": "theory", "weight": 1, "judges": {"is": "Single"}, "members": {"is": "Sum"},
                    "missing": [{"status": "ABSENT", "means": "ZERO"}]}],
                 "shown": {"digits": 1, "mode": "HALF_UP"}, "ties": [], "end": "SHARED", "style": "SKIPPING",
                 "cut": {"places": 1, "ties": "ALL_IN", "chain": []}}}]}
            """;

    /** A contest of one stage. */
    static Path contest(Path folder) {
        return new Samples(folder).text("welding.json", DEFINITION);
    }

    /** The marks of its two teams. */
    static Path marks(Path folder) {
        return new Samples(folder).text("welding.csv", """
                参赛号,单位,姓名,理论成绩,状态
                01-1,甲厂,张伟,90,
                01-2,甲厂,李娜,80.5,
                02-1,乙厂,王芳,70,
                02-2,乙厂,刘洋,,缺考
                """);
    }

    /** The real page, where the machine has it. */
    static Path shared(String name) {
        return Path.of(System.getProperty("kesi.shared.data", "none"), name);
    }

    Path text(String name, String text) {
        return bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Path bytes(String name, byte[] content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, content);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A page in good order. */
    Path page(String name) {
        return text(name, PAGE);
    }

    Path emptyFolder() {
        try {
            return Files.createDirectories(folder.resolve("empty-folder"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Bytes that are no text in any encoding. */
    Path noise(String name) {
        byte[] noise = new byte[4096];
        new Random(7).nextBytes(noise);
        return bytes(name, noise);
    }

    /** One half in UTF-8, the other in GB18030. */
    Path twoEncodings(String name) {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.writeBytes(PAGE.getBytes(StandardCharsets.UTF_8));
        mixed.writeBytes("竞赛在车间举行，职工同台竞技。\n".getBytes(Charset.forName("GB18030")));
        return bytes(name, mixed.toByteArray());
    }

    Path zip(String name, String entry, String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes(name, bytes.toByteArray());
    }

    /** The first half of a zip. */
    Path brokenZip(String name) throws IOException {
        byte[] whole = Files.readAllBytes(zip("whole.zip", "page.txt", PAGE));
        return bytes(name, java.util.Arrays.copyOf(whole, whole.length / 2));
    }

    /** A page that is a picture: no text can be taken from it. */
    Path pdfWithoutText(String name) {
        return text(name, """
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<<>>>>endobj
                4 0 obj<</Length 24>>stream
                0.5 g 20 20 160 160 re f
                endstream endobj
                trailer<</Root 1 0 R/Size 5>>
                %%EOF
                """);
    }

    /** An array in an array in an array, and so on. */
    Path deepJson(String name, int depth) {
        return text(name, "[".repeat(depth) + "]".repeat(depth));
    }
}

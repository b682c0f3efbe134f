package kesi.exchange.files.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** Inside a real framework the program is copied out of the bundle, and a plain Java can start it. */
class ChildInFrameworkTest {

    private static final String PROGRAM = "kesi/exchange/files/child";

    @TempDir
    private Path folder;

    @Test
    void theProgramAndItsLibrariesAreLaidOutFromTheBundle() throws IOException, BundleException, InterruptedException {
        Framework framework = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE, folder.resolve("cache").toString()));
        framework.init();
        try (InputStream jar = Files.newInputStream(bundle())) {
            Bundle bundle = framework.getBundleContext().installBundle("test:bundle", jar);
            Path out = Files.createDirectory(folder.resolve("out"));
            String classPath = new ChildClassPath(bundle).layOut(out);
            assertThat(classPath).startsWith(out.toString()).contains("pdfbox", "fontbox", "commons-logging");
            assertThat(run(classPath)).isEqualTo((byte) 'E');
        } finally {
            framework.stop();
            framework.waitForStop(5000);
        }
    }

    /** A file that is no PDF is answered by a fault frame, so the program and the library were both found. */
    private byte run(String classPath) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("x.pdf"), "%PDF-1.4 nothing %%EOF");
        Path answer = folder.resolve("answer");
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        "kesi.exchange.files.child.ChildMain",
                        "PDF",
                        file.toString(),
                        "20")
                .redirectOutput(answer.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(child.waitFor()).isZero();
        return Files.readAllBytes(answer)[0];
    }

    private Path bundle() throws IOException {
        Path jar = folder.resolve("bundle.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            put(
                    zip,
                    "META-INF/MANIFEST.MF",
                    "Bundle-ManifestVersion: 2\nBundle-SymbolicName: test.child\n"
                            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
            Path classes = Path.of("target/classes", PROGRAM);
            try (Stream<Path> files = Files.list(classes)) {
                for (Path each : files.toList()) {
                    put(zip, PROGRAM + "/" + each.getFileName(), Files.readAllBytes(each));
                }
            }
            for (Class<?> type : List.of(
                    org.apache.pdfbox.Loader.class,
                    org.apache.pdfbox.io.RandomAccessRead.class,
                    org.apache.fontbox.FontBoxFont.class,
                    org.apache.commons.logging.Log.class)) {
                Path library = Path.of(
                        type.getProtectionDomain().getCodeSource().getLocation().getPath());
                put(zip, "child/" + library.getFileName(), Files.readAllBytes(library));
            }
        }
        return jar;
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}

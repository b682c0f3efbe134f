package kesi.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kesi.launcher.run.Running;
import kesi.launcher.run.Running.Ended;
import kesi.launcher.run.TestBundle;

/**
 * Features of one bundle, packed and signed by the product's own commands with a key that this workspace trusts.
 *
 * @param product what packs them
 * @param folder for the key, the password and the archives
 */
public record SignedFeature(Running product, Path folder) {

    /** What protects the key. */
    static final String PASSWORD = "a password of the test";

    private static final String NAME = "kesi.product.changing";

    /** Makes a key and trusts it. */
    public static SignedFeature in(Running product, Path folder) throws IOException {
        SignedFeature made = new SignedFeature(product, Files.createDirectories(folder));
        Files.writeString(made.password(), PASSWORD + "\n");
        made.done("trust:key", "--out", made.key().toString(), "--name", "Test", "--password-file", made.text());
        made.done("trust:add", folder.resolve("key.cer").toString(), "--name", "Test", "--features", "*");
        return made;
    }

    private Path password() {
        return folder.resolve("password.txt");
    }

    private String text() {
        return password().toString();
    }

    Path key() {
        return folder.resolve("key.p12");
    }

    /** An archive of the notes in a version, which is the version of their schema, too. */
    public Path notes(int version, TestBundle bundle) throws IOException {
        Path parts = Files.createDirectories(folder.resolve("parts-" + version));
        bundle.header("Bundle-Version", version + ".0.0")
                .text("OSGI-INF/kesi/contributions.json", """
                {"contributions": [{"class": "NoteType", "kinds": ["RecordType"], "properties": {},
                  "record": {"name": "changing.note", "schema": %d}}]}
                """.formatted(version))
                .write(parts);
        Files.move(
                parts.resolve("test." + NAME + "-1.0.0.jar"),
                parts.resolve("test." + NAME + "-" + version + ".0.0.jar"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Path json = parts.resolve("feature.json");
        Files.writeString(json, """
                {"feature-resource-version": "1.0", "id": "test.features:changing:%d.0.0", "name": "Changing",
                 "bundles": [{"id": "test:%s:%d.0.0", "start-order": 20}]}
                """.formatted(version, NAME, version));
        Path archive = folder.resolve("changing-" + version + ".kpa");
        sign("feature:pack", json.toString(), "--bundles", parts.toString(), "--out", archive.toString());
        return archive;
    }

    /** Runs a command that signs. */
    void sign(String... line) {
        List<String> all = new ArrayList<>(List.of(line));
        all.addAll(List.of("--key", key().toString(), "--password-file", text()));
        done(all.toArray(String[]::new));
    }

    /** Runs a command that must go well. */
    public Ended done(String... line) {
        Ended ended = product.run(line);
        if (ended.exitCode() != 0) {
            throw new AssertionError(String.join(" ", line) + ": " + ended.err());
        }
        return ended;
    }
}

package kesi.launcher.generation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import kesi.launcher.dist.Hashes;
import kesi.launcher.run.TestBundle;

/**
 * What the product leaves in a workspace when it installs: store, generations, the current number.
 *
 * @param home the workspace
 */
public record Installed(Path home) {

    /** A generation with one feature of one bundle, for the department {@code office}. */
    public Path generation(int number, TestBundle bundle) throws IOException {
        Path work = Files.createTempDirectory(home, "work");
        bundle.write(work);
        Path jar = work.resolve("test." + bundle.id().split(":", -1)[1] + "-1.0.0.jar");
        String json = "{\"id\": \"test.features:more:" + number + "\", \"bundles\": [\"" + bundle.id() + "\"]}";
        String jarHash = stored(Files.readAllBytes(jar), ".jar");
        String jsonHash = stored(json.getBytes(StandardCharsets.UTF_8), ".json");
        write(number, """
                {"number":%d,"previous":%s,"made":"2026-01-01T00:00:00Z",\
                "by":"it","action":"feature:install","from":"",\
                "department":"office","features":[{"id":"test.features:more:%d","sha256":"%s","archive":"%s",\
                "signers":[],"for":"office","bundles":[{"id":"%s","sha256":"%s"}]}],"removed":[]""".formatted(
                        number,
                        number == 1 ? "null" : Integer.toString(number - 1),
                        number,
                        jsonHash,
                        jsonHash,
                        bundle.id(),
                        jarHash));
        return new DeployFolder(deploy()).stored(jarHash, ".jar");
    }

    /** A generation whose file says this, sealed; it is the current one then. */
    public void write(int number, String body) throws IOException {
        String seal = HexFormat.of().formatHex(Hashes.sha256().digest(body.getBytes(StandardCharsets.UTF_8)));
        Files.createDirectories(deploy().resolve("generations"));
        Files.writeString(file(number), body + ",\"sha256\":\"" + seal + "\"}");
        Files.writeString(deploy().resolve("current"), Integer.toString(number));
    }

    /** The file of a generation. */
    public Path file(int number) {
        return deploy().resolve("generations").resolve(number + ".json");
    }

    /** The number that is current now. */
    public String current() throws IOException {
        return Files.readString(deploy().resolve("current"));
    }

    private Path deploy() {
        return home.resolve("deploy");
    }

    private String stored(byte[] content, String ending) throws IOException {
        String hash = HexFormat.of().formatHex(Hashes.sha256().digest(content));
        Path file = new DeployFolder(deploy()).stored(hash, ending);
        Files.createDirectories(file.resolveSibling(""));
        Files.write(file, content);
        return hash;
    }
}

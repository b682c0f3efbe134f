package kesi.core.provider.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import kesi.core.api.problem.Finding;
import kesi.core.provider.json.GsonJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardedTest {

    private static final String LOOSE = "{\"trust\": {\n\"unsigned\": \"developer\"}, \"developer\": true}";

    @TempDir
    Path folder;

    @Test
    void whatOthersMayWriteIsNotGuardedWhoeverOwnsIt() throws Exception {
        Path file = Files.writeString(folder.resolve("policy.json"), "{}");
        assumeThat(file.getFileSystem().supportedFileAttributeViews()).contains("unix");

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        assertThat(Guarded.is(file)).isFalse();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        boolean root = Integer.valueOf(0).equals(Files.getAttribute(file, "unix:uid"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(Guarded.is(file)).isEqualTo(root);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThat(Guarded.is(file)).isFalse();
        assertThat(Guarded.is(folder.resolve("absent"))).isFalse();
    }

    @Test
    void aMachinePolicyThatAnybodyMayWriteCannotTurnAnyCheckOff() throws Exception {
        Path machine = Files.writeString(folder.resolve("machine.json"), LOOSE);

        assertThat(policy(machine, true).damage()).isEmpty();
        assertThat(policy(machine, false).damage())
                .hasValueSatisfying(why -> assertThat(why.toString()).contains("trust.unsigned", "line 2"));
    }

    @Test
    void itMayStillForbidAndLock() throws Exception {
        Path machine = Files.writeString(
                folder.resolve("machine.json"),
                "{\"features\": {\"forbid\": [\"demo\"]}, \"trust\": {\"unsigned\": \"deny\"}}");

        FilePolicy policy = policy(machine, false);

        assertThat(policy.damage()).isEmpty();
        assertThat(policy.rules("features.forbid")).hasSize(1);
        assertThat(policy.check(machine)).extracting(Finding::place).isEmpty();
    }

    private FilePolicy policy(Path machine, boolean guarded) {
        return new FilePolicy(new PolicyFiles(
                List.of(machine), folder.resolve("none.json"), "zhang", new GsonJson(), file -> guarded));
    }
}

package kesi.core.provider.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kesi.core.api.policy.DepartmentPolicy;
import kesi.core.api.text.Language.Subscription;
import kesi.core.provider.json.GsonJson;

/** A machine, a department and a workspace with policies of a test. */
record Desk(Path folder) {

    static final String ACCOUNT = "zhang";

    FilePolicy policy() {
        return new FilePolicy(new PolicyFiles(
                List.of(folder.resolve("machine.json"), folder.resolve("named.json")),
                folder.resolve("workspace.json"),
                ACCOUNT,
                new GsonJson(),
                file -> true));
    }

    Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name + ".json"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A department whose policy stands within its file. */
    DepartmentPolicy department(String policy) {
        Path file = folder.resolve("department.json");
        String text = "{\"extensions\": {\"d\": {\n\"policy\": " + policy + "}}}";
        return new DepartmentPolicy() {
            @Override
            public Optional<Source> source() {
                return Optional.of(new Source(file, text, "extensions/d/policy"));
            }

            @Override
            public Subscription onChange(Runnable listener) {
                return () -> {};
            }
        };
    }
}

package kesi.demo.provider;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;

/** The sample files that come with the demonstration. */
final class Samples {

    static final List<String> NAMES = List.of(
            "contest.json",
            "prelim.csv",
            "final.xlsx",
            "people.csv",
            "events.csv",
            "families.csv",
            "points.csv",
            "committees.csv",
            "timetable.csv",
            "awards.csv",
            "publicity.csv");

    private Samples() {}

    /** Writes the sample files into a folder and answers it. */
    static Path unpack(Path folder) {
        try {
            Files.createDirectories(folder);
            for (String name : NAMES) {
                copy(name, folder.resolve(name));
            }
            return folder;
        } catch (IOException e) {
            throw Problem.failed(Message.of(Samples.class, "demo.unwritable", folder), e);
        }
    }

    private static void copy(String name, Path target) throws IOException {
        String resource = "sample/" + name;
        try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream(resource), resource)) {
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

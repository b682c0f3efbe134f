package kesi.product.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The ways in which a repository cannot be used. */
enum Spoiled {
    NO_INDEX,
    A_FOLDER_FOR_AN_INDEX,
    ANOTHER_BIT,
    MADE_IN_THE_FUTURE,
    CUT_ARCHIVE;

    private static final Duration FAR = Duration.ofDays(400);

    /** Spoils a repository, does something, and makes it as it was. */
    void during(Goods goods, Runnable work) throws IOException, GeneralSecurityException {
        Map<Path, byte[]> before = new HashMap<>();
        for (Path file : files(goods.repository())) {
            before.put(file, Files.readAllBytes(file));
        }
        spoil(goods);
        try {
            work.run();
        } finally {
            for (Path file : files(goods.repository())) {
                Files.delete(file);
            }
            for (Map.Entry<Path, byte[]> file : before.entrySet()) {
                Files.write(file.getKey(), file.getValue());
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }

    private void spoil(Goods goods) throws IOException, GeneralSecurityException {
        for (Path file : files(goods.repository())) {
            if (file.toString().endsWith(this == CUT_ARCHIVE ? ".kpa" : ".json")) {
                spoil(file);
            }
        }
        if (this == MADE_IN_THE_FUTURE) {
            goods.publish(Instant.now().plus(FAR));
        }
    }

    private void spoil(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        switch (this) {
            case NO_INDEX -> Files.delete(file);
            case A_FOLDER_FOR_AN_INDEX -> {
                Files.delete(file);
                Files.createDirectory(file);
            }
            case ANOTHER_BIT -> {
                bytes[bytes.length / 2] ^= 1;
                Files.write(file, bytes);
            }
            case CUT_ARCHIVE -> Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
            default -> {
                // its index is written anew
            }
        }
    }
}

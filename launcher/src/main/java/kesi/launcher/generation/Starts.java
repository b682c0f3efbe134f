package kesi.launcher.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How many starts with a generation failed in a row, for one kind of start: a file that is there while a start is
 * under way, and stays when it did not get through.
 *
 * @param file holds the generation's number and the count of starts
 */
record Starts(Path file) {
    /** So many failed starts in a row lead back to the generation before. */
    static final int TOO_MANY = 2;

    /** Starts with the generation that have not got through since the last one that did. */
    int failed(int generation) {
        try {
            String[] words = Files.isRegularFile(file) ? Files.readString(file).split(" ", -1) : new String[0];
            return words.length == 2 && words[0].equals(Integer.toString(generation)) ? Integer.parseInt(words[1]) : 0;
        } catch (IOException | NumberFormatException e) {
            return 0;
        }
    }

    /** A start begins; the distribution's own are not counted, since there is nothing behind it. */
    void begin(int generation) {
        if (generation == 0) {
            return;
        }
        try {
            Files.writeString(file, generation + " " + (failed(generation) + 1));
        } catch (IOException expected) {
            // uncounted: then a person has to roll back
        }
    }

    /** It got through, or its failure says nothing about the generation. */
    void clear() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException expected) {
            // counted once too often
        }
    }
}

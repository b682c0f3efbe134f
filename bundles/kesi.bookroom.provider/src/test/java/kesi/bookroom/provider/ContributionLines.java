package kesi.bookroom.provider;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines that an author writes so that a contribution exists: annotations, class head, parameter record and the
 * head of its one method. Imports, comments, services and bodies are apart.
 */
final class ContributionLines {

    private ContributionLines() {}

    static List<String> of(Path source, String method) throws IOException {
        List<String> code = Files.readAllLines(source).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("/*") && !line.startsWith("*"))
                .filter(line -> !line.startsWith("import ") && !line.startsWith("package "))
                .toList();
        List<String> counted = new ArrayList<>(until(code, 0, "public final class "));
        int record = indexOf(code, "public record ");
        if (record >= 0) {
            counted.addAll(until(code, record, "{"));
        }
        int head = indexOf(code, " " + method + "(");
        counted.add("@Override");
        counted.addAll(until(code, head, "{"));
        return counted;
    }

    private static int indexOf(List<String> code, String text) {
        for (int i = 0; i < code.size(); i++) {
            if (code.get(i).startsWith("public ")
                    && code.get(i).contains(text.strip().replaceFirst("^public ", ""))) {
                return i;
            }
        }
        return -1;
    }

    /** From a line to the first one that holds the text and opens a block. */
    private static List<String> until(List<String> code, int from, String text) {
        List<String> lines = new ArrayList<>();
        for (String line : code.subList(from, code.size())) {
            lines.add(line);
            if (line.contains(text) && line.contains("{") && !line.startsWith("@")) {
                return lines;
            }
        }
        throw new IllegalArgumentException("No " + text);
    }
}

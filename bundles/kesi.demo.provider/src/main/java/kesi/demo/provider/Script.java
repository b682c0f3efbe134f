package kesi.demo.provider;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A script: one command line in each line, led by the name under which later lines refer to its answer; {@code #}
 * begins a
 * comment. Words are parted by blanks, and double quotes keep blanks inside a word.
 *
 * @param steps the command lines in order
 */
record Script(List<Step> steps) {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    Script {
        steps = List.copyOf(steps);
    }

    /**
     * One command line.
     *
     * @param name the name of its answer
     * @param command the command's name
     * @param words the words behind it
     */
    record Step(String name, String command, List<String> words) {}

    /**
     * Reads a script.
     *
     * @throws IllegalArgumentException for a line without a name and a command
     */
    static Script read(String text) {
        return new Script(text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(Script::step)
                .toList());
    }

    private static Step step(String line) {
        List<String> words = words(line);
        if (words.size() < 2) {
            throw new IllegalArgumentException("A step is a name and a command line: " + line);
        }
        return new Step(words.get(0), words.get(1), words.subList(2, words.size()));
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        return words;
    }
}

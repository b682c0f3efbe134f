package kesi.shell.swing.task;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import kesi.core.api.problem.Finding;
import kesi.core.api.task.Step;
import kesi.core.api.text.Language;
import kesi.shell.swing.Texts;

/** What is said of a task in words. */
record TaskWords(Language language) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final int PERCENT = 100;
    private static final int MINUTE = 60;

    String state(TaskLine line) {
        return say("task.state." + line.state().name().toLowerCase(Locale.ROOT));
    }

    /** How far it is, with the time that is left where that is known. */
    String progress(TaskLine line) {
        String share = line.progress()
                .fraction()
                .filter(done -> line.isActive())
                .map(done -> say("task.percent", (int) Math.round(done * PERCENT)))
                .orElse("");
        return line.progress()
                .left()
                .map(left -> say("task.left", share, time(left)))
                .orElse(share);
    }

    String took(TaskLine line, Instant now) {
        return line.times().began().isEmpty() ? "" : time(line.times().took(now));
    }

    String asked(TaskLine line) {
        return CLOCK.format(line.times().asked().atZone(ZoneId.systemDefault()));
    }

    /** What it does, or how it ended. */
    String last(TaskLine line) {
        return language.say(
                line.end().map(TaskLine.End::sentence).orElse(line.progress().doing()));
    }

    /** All that is known: the parts, and what was noted. */
    String details(TaskLine line) {
        String steps = line.progress().steps().stream().map(this::step).collect(Collectors.joining("\n"));
        String findings = line.end().stream()
                .flatMap(end -> end.findings().stream())
                .map(this::finding)
                .collect(Collectors.joining("\n"));
        String command = line.call().map(call -> call.command()).orElse("");
        return String.join("\n", last(line), command, steps, findings)
                .replaceAll("\n{2,}", "\n")
                .strip();
    }

    private String step(Step step) {
        String mark = step.fraction() >= 1 ? "✓ " : Math.round(step.fraction() * PERCENT) + " % ";
        return "    ".repeat(step.depth()) + mark + language.say(step.title());
    }

    private String finding(Finding finding) {
        String place = finding.place().isEmpty() ? "" : finding.place() + ": ";
        return "⚠ " + place + language.say(finding.sentence());
    }

    private String time(Duration time) {
        long seconds = Math.max(0, time.toSeconds());
        return seconds < MINUTE
                ? say("task.seconds", seconds)
                : say("task.minutes", seconds / MINUTE, seconds % MINUTE);
    }

    private String say(String key, Object... arguments) {
        return language.say(Texts.of(key, arguments));
    }
}

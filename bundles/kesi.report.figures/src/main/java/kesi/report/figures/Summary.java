package kesi.report.figures;

import static kesi.report.figures.Words.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.report.api.Paper;
import kesi.report.api.block.Block.Heading;
import kesi.report.api.block.Block.Paragraph;
import kesi.report.api.block.Block.Style;
import kesi.report.api.block.Run;
import kesi.report.api.spi.Indicator;

/** Writes a yearly summary block by block. Used once, by one thread. */
final class Summary {
    private final Paper paper;
    private final Comparison years;
    private final List<Comparison.Line> lines;
    private final Proof proof = new Proof();
    private final Paired paired;
    private int section;

    Summary(Paper paper, Comparison years) {
        this.paper = paper;
        this.years = years;
        this.lines = years.lines();
        this.paired = new Paired(years, lines, proof);
    }

    void head(String title, String period) {
        paper.add(Paragraph.of(title, Style.TITLE));
        paper.add(Paragraph.of(period, Style.CENTRED));
    }

    void opening(Optional<String> words) {
        heading(say("yearly.opening"));
        words.ifPresent(this::paragraphs);
        boolean nothing = lines.stream().allMatch(line -> line.now().parts().isEmpty());
        if (lines.isEmpty()) {
            paper.add(Paragraph.body(say("figures.none")));
        } else if (nothing) {
            paper.add(Paragraph.body(say("figures.zero")));
        } else if (words.isEmpty()) {
            paper.add(Paragraph.body(say("yearly.usual", years.year())));
        }
    }

    /** A section for each area: a sentence with every figure of the year and the one before. */
    void areas() {
        Map<String, List<Integer>> areas = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            areas.computeIfAbsent(say(lines.get(i).now().area()), name -> new ArrayList<>())
                    .add(i);
        }
        areas.forEach((name, numbers) -> {
            heading(name);
            List<Run> runs = new ArrayList<>(List.of(Run.plain(say("yearly.sentence", years.year()))));
            for (int number : numbers) {
                runs.addAll(sentence(number));
                runs.add(Run.plain(say(number == numbers.get(numbers.size() - 1) ? "yearly.stop" : "yearly.comma")));
            }
            paper.add(new Paragraph(runs, Style.BODY));
        });
    }

    private List<Run> sentence(int number) {
        Comparison.Line line = lines.get(number);
        Indicator now = line.now();
        Run figure = Run.plain(Words.shown(now));
        Run marked = now.parts().isEmpty() ? figure : figure.with(new Run.Mark.Sourced(paired.now(number)));
        String then = say("yearly.before", Words.shown(line.then()), compared(line));
        return List.of(Run.plain(say(now.name())), marked, Run.plain(then));
    }

    private static String compared(Comparison.Line line) {
        BigDecimal change = line.change().orElse(BigDecimal.ZERO);
        if (change.signum() == 0) {
            return line.change().map(same -> say("yearly.same")).orElse("");
        }
        String amount = change.abs().toPlainString() + line.now().unit();
        return say(change.signum() > 0 ? "yearly.more" : "yearly.less", amount);
    }

    /** The table of figures with the year before, what was left out, and a chart. */
    void table() {
        if (lines.isEmpty()) {
            return;
        }
        heading(say("yearly.figures"));
        paper.add(paired.table());
        Statistics.notes(years.figures()).forEach(note -> paper.add(Paragraph.of(note, Style.NOTE)));
        FigureCharts.of(say("yearly.chart"), paired.years()).forEach(paper::add);
    }

    void section(String key, Optional<String> words) {
        words.filter(text -> !text.isBlank()).ifPresent(text -> {
            heading(say(key));
            paragraphs(text);
        });
    }

    void foot(Optional<String> issuer, String date) {
        issuer.ifPresent(who -> paper.add(Paragraph.of(who, Style.RIGHT)));
        paper.add(Paragraph.of(date, Style.RIGHT));
        proof.write(paper);
    }

    private void heading(String words) {
        String numbers = say("yearly.numbers");
        String number =
                section < numbers.length() ? numbers.substring(section, section + 1) : String.valueOf(section + 1);
        section++;
        paper.add(new Heading(1, say("yearly.heading", number, words)));
    }

    private void paragraphs(String text) {
        text.lines()
                .filter(line -> !line.isBlank())
                .map(String::strip)
                .map(Paragraph::body)
                .forEach(paper::add);
    }
}

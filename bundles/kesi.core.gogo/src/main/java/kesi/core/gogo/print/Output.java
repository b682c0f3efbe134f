package kesi.core.gogo.print;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Finding;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;

/**
 * The two streams of a run. In JSON the first holds one value and nothing else; for people it holds sentences and
 * tables. Problems go to the second. Always UTF-8.
 */
public final class Output {

    private final PrintStream out;
    private final PrintStream err;
    private final Language language;
    private final Json json;

    /** An output to these streams. */
    public Output(OutputStream out, OutputStream err, Language language, Json json) {
        this.out = new PrintStream(out, true, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
        this.language = language;
        this.json = json;
    }

    /** The stream for problems and progress. */
    public PrintStream err() {
        return err;
    }

    /** The message in the person's language. */
    public String say(Message message) {
        return Printable.text(language.say(message));
    }

    /** Prints a sentence for people. */
    public void sentence(Message message) {
        out.println(say(message));
    }

    /** Prints one JSON value. */
    public void json(Object tree) {
        out.println(json.write(tree));
    }

    /** Prints rows of cells in aligned columns. */
    public void rows(List<List<String>> rows) {
        Columns.lines(rows).forEach(out::println);
    }

    /** Prints an outcome for people, with what was noted while it came about. */
    public void outcome(Outcome outcome, List<Finding> noted) {
        sentence(outcome.sentence());
        outcome.listings().forEach(this::listing);
        List<Finding> findings = new ArrayList<>(outcome.findings());
        noted.stream().filter(finding -> !findings.contains(finding)).forEach(findings::add);
        findings.forEach(this::finding);
        out.flush();
    }

    /** Says why something did not happen, with its code where there is one. */
    public void problem(Problem problem) {
        String sentence = say(problem.sentence());
        err.println(problem.code()
                .map(code -> say(Message.of(Output.class, "problem.code", sentence, code)))
                .orElse(sentence));
    }

    private void listing(Listing listing) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(listing.columns().stream().map(this::say).toList());
        rows.addAll(listing.rows());
        if (listing.rows().isEmpty()) {
            return;
        }
        out.println();
        rows(rows);
    }

    private void finding(Finding finding) {
        String key = "finding." + finding.weight() + (finding.place().isEmpty() ? "" : ".place");
        sentence(Message.of(Output.class, key, finding.sentence(), finding.place()));
    }
}

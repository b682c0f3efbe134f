package kesi.news.provider.rule;

import java.util.List;
import java.util.stream.Stream;
import kesi.core.api.problem.Finding;
import kesi.news.api.Credit.Role;
import kesi.news.api.Join;
import kesi.news.api.SourceFile.Loose;
import kesi.news.provider.rule.line.Bylines;
import kesi.news.provider.rule.line.PageHead;
import kesi.news.provider.rule.line.Rules;
import kesi.news.provider.rule.line.SourceLine;

/** Reads pages of text into items. Immutable and safe for use by any thread. */
public final class PageReader {
    /**
     * What was found on a page. Every character that is no blank stands in a part of one item, in the furniture or in
     * what is unassigned.
     *
     * @param items the items in the order of the page
     * @param furniture what belongs to the page itself
     * @param unassigned what belongs nowhere
     * @param warnings what a person should look at
     * @param head what the page says of itself
     */
    public record Reading(
            List<ReadItem> items,
            List<Loose> furniture,
            List<Loose> unassigned,
            List<Finding> warnings,
            PageHead head) {
        public Reading {
            items = List.copyOf(items);
            furniture = List.copyOf(furniture);
            unassigned = List.copyOf(unassigned);
            warnings = List.copyOf(warnings);
        }

        /** Pairs of lines that were put together, in the order of the page. */
        public List<List<Integer>> joins() {
            return items.stream()
                    .flatMap(item -> item.paragraphs().stream())
                    .flatMap(paragraph -> paragraph.joins().stream())
                    .map(PageReader::pair)
                    .toList();
        }
    }

    private final Rules rules = Rules.load();
    private final ItemMaker maker = new ItemMaker();

    /** Reads a page: items one below another, their lines perhaps broken in mid-sentence. */
    public Reading read(List<String> lines) {
        Segments segments = new Segmenter(rules, lines).cut();
        return new Reading(
                segments.drafts().stream().map(maker::make).toList(),
                segments.furniture(),
                segments.unassigned(),
                segments.warnings(),
                segments.head());
    }

    /**
     * Reads one article whose title, byline and text stand apart, as in a list of articles. Lines count from 1 in
     * its body.
     */
    public ReadItem article(String title, String byline, String body) {
        Draft draft = new Draft();
        for (SourceLine line : SourceLine.of(body.lines().toList())) {
            draft.paragraphs.add(new DraftParagraph(line));
        }
        Stream.of(title).filter(text -> !text.isBlank()).forEach(text -> draft.titles.addAll(lines(text)));
        lines(byline).forEach(line -> draft.signed.add(signed(line)));
        return maker.make(draft);
    }

    private Draft.Signed signed(SourceLine line) {
        List<Bylines.Made> by = rules.bylines()
                .find(line.text())
                .map(Bylines.Found::by)
                .orElseGet(() -> List.of(new Bylines.Made(Role.TEXT, List.of(line.text()))));
        return new Draft.Signed(line, by);
    }

    private static List<SourceLine> lines(String text) {
        return SourceLine.of(text.lines().toList());
    }

    private static List<Integer> pair(Join join) {
        return List.of(join.before(), join.after());
    }
}

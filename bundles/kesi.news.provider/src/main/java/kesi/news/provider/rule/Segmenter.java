package kesi.news.provider.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kesi.core.api.problem.Finding;
import kesi.core.api.text.Message;
import kesi.news.api.SourceFile.Loose;
import kesi.news.provider.rule.line.Bylines;
import kesi.news.provider.rule.line.PageLines;
import kesi.news.provider.rule.line.Rules;
import kesi.news.provider.rule.line.SourceLine;

/**
 * Cuts one page into items, line by line: a paragraph whose sentence is not complete goes on in the next line, a byline
 * closes an item, short lines begin one. Used once, by one thread.
 */
final class Segmenter {
    private static final int APART = 2;

    private final Rules rules;
    private final PageLines page;
    private final List<SourceLine> lines;
    private final Outlook outlook;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Loose> unassigned = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();
    private Draft current = new Draft();

    Segmenter(Rules rules, List<String> source) {
        this.rules = rules;
        page = new PageLines(source, rules.furniture());
        lines = page.text();
        outlook = new Outlook(rules, lines, page.whole());
        current.closed = true;
    }

    Segments cut() {
        int at = 0;
        while (at < lines.size()) {
            at = take(at);
        }
        warnOfOpenEnd();
        return new Segments(drafts, page.furniture(), unassigned, warnings, page.head());
    }

    /** Takes one line or more and answers the next to take. */
    private int take(int at) {
        if (current.closed) {
            return addsToClosed(at) ? at + 1 : begin(at);
        }
        if (current.hasText() && outlook.continues(current.lastParagraph(), at)) {
            current.lastParagraph().join(lines.get(at));
            giveUpByline(at);
            return at + 1;
        }
        if (addsToOpen(at)) {
            return at + 1;
        }
        if (current.hasText() && outlook.startsItem(at)) {
            return begin(at);
        }
        addParagraph(at);
        return at + 1;
    }

    private boolean addsToClosed(int at) {
        SourceLine line = lines.get(at);
        boolean near = !drafts.isEmpty() && line.gap() < APART;
        Optional<Bylines.Found> byline = rules.bylines().find(line.text()).filter(Bylines.Found::sure);
        if (near && byline.isPresent() && !outlook.isBrokenName(at)) {
            current.signed.add(new Draft.Signed(line, byline.get().by()));
            return true;
        }
        return near && addsDate(line);
    }

    private boolean addsToOpen(int at) {
        SourceLine line = lines.get(at);
        Optional<Bylines.Found> byline = outlook.byline(current, at);
        if (byline.isPresent()) {
            current.signed.add(new Draft.Signed(line, byline.get().by()));
            current.closed = current.hasText() || outlook.endsTitleOnly(at);
            return true;
        }
        if (rules.nature().isCaption(line.text())) {
            current.captions.add(line);
            return true;
        }
        return addsDate(line);
    }

    private boolean addsDate(SourceLine line) {
        boolean date = current.dated.isEmpty() && outlook.isDate(line);
        if (date) {
            current.dated = Optional.of(line);
            current.closed = current.hasText();
        }
        return date;
    }

    private void addParagraph(int at) {
        SourceLine line = lines.get(at);
        DraftParagraph paragraph = new DraftParagraph(line);
        if (outlook.isInnerHeading(at)) {
            paragraph.makeHeading();
        }
        current.paragraphs.add(paragraph);
        giveUpByline(at);
    }

    /** A byline in brackets at the end of a paragraph closes the item when nothing of it can follow. */
    private void giveUpByline(int at) {
        DraftParagraph paragraph = current.lastParagraph();
        Optional<Integer> cut = rules.bylines().closingAt(paragraph.last().text());
        if (cut.isPresent() && outlook.mayEndItem(at)) {
            SourceLine byline = paragraph.giveUp(cut.get());
            rules.bylines()
                    .find(byline.text())
                    .ifPresent(found -> current.signed.add(new Draft.Signed(byline, found.by())));
            current.closed = true;
        }
    }

    /** Begins an item and answers the next line to take. */
    private int begin(int at) {
        if (outlook.isDate(lines.get(at))) {
            page.setAside(lines.get(at));
            return at + 1;
        }
        int end = outlook.runEnd(at);
        boolean follows = end < lines.size();
        if (end == at
                && rules.bylines()
                        .find(lines.get(at).text())
                        .filter(Bylines.Found::sure)
                        .isPresent()) {
            unassigned.add(loose(lines.get(at)));
            return at + 1;
        }
        HeadingRun run = new HeadingRun(lines.subList(at, end), follows);
        run.posters().forEach(this::addPoster);
        if (follows) {
            open().titles.addAll(run.titles());
        }
        return end;
    }

    private void addPoster(List<SourceLine> block) {
        if (block.size() == 1) {
            unassigned.add(loose(block.get(0)));
            return;
        }
        Draft poster = open();
        poster.poster = true;
        poster.closed = true;
        int titles = block.size() > 2 && block.get(1).gap() == 0 && block.get(2).gap() > 0 ? 2 : 1;
        poster.titles.addAll(block.subList(0, titles));
        block.subList(titles, block.size()).forEach(line -> poster.paragraphs.add(new DraftParagraph(line)));
    }

    private Draft open() {
        warnOfOpenEnd();
        current = new Draft();
        drafts.add(current);
        return current;
    }

    private void warnOfOpenEnd() {
        boolean open = !current.poster
                && current.hasText()
                && !current.lastParagraph().isHeading()
                && !rules.nature().endsSentence(current.lastParagraph().text());
        if (open) {
            int line = current.lastParagraph().last().number();
            warnings.add(Finding.warning("line " + line, Message.of(Segmenter.class, "page.open-end", line)));
        }
    }

    private static Loose loose(SourceLine line) {
        return new Loose(line.stretch(), line.text());
    }
}

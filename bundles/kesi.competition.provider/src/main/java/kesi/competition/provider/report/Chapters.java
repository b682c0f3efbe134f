package kesi.competition.provider.report;

import java.util.Iterator;
import java.util.List;
import kesi.report.api.Paper;
import kesi.report.api.block.Block.Heading;
import kesi.report.api.block.Table;
import kesi.report.api.block.Table.Column;

/** Chapters with running numbers. */
final class Chapters {

    private final Speech speech;
    private final Paper paper;
    private int count;

    Chapters(Speech speech, Paper paper) {
        this.speech = speech;
        this.paper = paper;
    }

    Paper paper() {
        return paper;
    }

    void begin(String key) {
        count++;
        paper.add(new Heading(1, speech.say("report.chapter", count, speech.say(key))));
    }

    void table(String caption, List<Column> columns, Iterator<List<String>> rows) {
        paper.add(Table.of(caption, columns, rows));
    }
}

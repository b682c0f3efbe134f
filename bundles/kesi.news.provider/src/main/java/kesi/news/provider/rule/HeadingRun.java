package kesi.news.provider.rule;

import java.util.ArrayList;
import java.util.List;
import kesi.news.provider.rule.line.SourceLine;

/**
 * A run of short lines at the beginning of an item, cut into posters and the lines of a title. Posters stand apart by
 * two blank lines or more; what stands right before a text is its title.
 */
final class HeadingRun {
    private static final int MOST_TITLES = 4;
    private static final int APART = 2;

    private final List<List<SourceLine>> posters = new ArrayList<>();
    private final List<SourceLine> titles = new ArrayList<>();

    /**
     * Cuts a run.
     *
     * @param textFollows whether a text or a byline comes after the run, so that its end is a title
     */
    HeadingRun(List<SourceLine> run, boolean textFollows) {
        List<List<SourceLine>> blocks = blocks(run);
        if (textFollows && !blocks.isEmpty()) {
            takeTitles(blocks.remove(blocks.size() - 1));
        }
        blocks.forEach(this::takeBlock);
    }

    /** Blocks that are posters, in order. A block of one line is no poster and stays alone in its list. */
    List<List<SourceLine>> posters() {
        return posters;
    }

    List<SourceLine> titles() {
        return titles;
    }

    private void takeTitles(List<SourceLine> block) {
        if (block.size() <= MOST_TITLES) {
            titles.addAll(block);
            return;
        }
        int from = block.size() - 1;
        while (from > 1 && block.get(from).gap() == 0 && block.size() - from < MOST_TITLES) {
            from--;
        }
        titles.addAll(block.subList(from, block.size()));
        posters.add(List.copyOf(block.subList(0, from)));
    }

    private void takeBlock(List<SourceLine> block) {
        boolean label = block.size() == 1 && !titles.isEmpty() && titles.size() < MOST_TITLES;
        if (label) {
            titles.add(0, block.get(0));
        } else {
            posters.add(block);
        }
    }

    private static List<List<SourceLine>> blocks(List<SourceLine> run) {
        List<List<SourceLine>> blocks = new ArrayList<>();
        for (SourceLine line : run) {
            if (blocks.isEmpty() || line.gap() >= APART) {
                blocks.add(new ArrayList<>());
            }
            blocks.get(blocks.size() - 1).add(line);
        }
        return blocks;
    }
}

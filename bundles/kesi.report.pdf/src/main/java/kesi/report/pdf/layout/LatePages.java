package kesi.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.report.api.block.Block;
import kesi.report.api.block.NameIndex;
import kesi.report.pdf.file.Leaf;

/** The pages that need the numbers of others and are made when the document ends: contents and indexes. */
final class LatePages {

    private final Composition composition;
    private final HeadingSetter headings;
    private final List<IndexSetter> indexes = new ArrayList<>();
    private Optional<ContentsSetter> contents = Optional.empty();

    LatePages(Composition composition, HeadingSetter headings) {
        this.composition = composition;
        this.headings = headings;
    }

    void reserve(Block.Contents block) {
        if (contents.isPresent()) {
            throw Problem.failed(Message.of(LatePages.class, "contents.twice", block.title()));
        }
        composition.flow().end();
        contents = Optional.of(
                new ContentsSetter(composition, block, composition.document().pages(), headings.count()));
    }

    void reserve(NameIndex block) {
        composition.flow().end();
        indexes.add(new IndexSetter(composition, headings, block));
    }

    /** Makes the pages and the bookmarks. */
    void set() {
        int added = 0;
        for (IndexSetter index : indexes) {
            List<HeadingSetter.Entry> expected = new ArrayList<>(headings.entries(leaves()));
            indexes.stream().filter(other -> !other.isSet()).forEach(other -> expected.add(other.expected()));
            int shift = contents.map(some -> some.pages(expected)).orElse(0);
            added += index.set(added, page -> number(page, shift));
        }
        contents.ifPresent(some -> some.set(headings.entries(leaves()), numbers(), before(some)));
        headings.bookmarks(leaves()).forEach(entry -> composition.document().bookmark(entry.level(), entry.target()));
    }

    private int number(int page, int shift) {
        int number = numbers().getOrDefault(page, 0);
        return contents.filter(some -> number > before(some)).isPresent() ? number + shift : number;
    }

    private int before(ContentsSetter some) {
        return Furnishings.numbers(
                        leaves().subList(0, some.slot()), composition.flow().bare())
                .size();
    }

    private Map<Integer, Integer> numbers() {
        return Furnishings.numbers(leaves(), composition.flow().bare());
    }

    private List<Leaf> leaves() {
        return composition.document().leaves();
    }
}

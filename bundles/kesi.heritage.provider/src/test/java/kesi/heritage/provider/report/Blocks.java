package kesi.heritage.provider.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kesi.report.api.Paper;
import kesi.report.api.block.Block;
import kesi.report.api.block.Block.Paragraph;
import kesi.report.api.block.Run;
import kesi.report.api.block.Table;

/** A paper that keeps what is written, with the rows of its tables read at once. */
final class Blocks implements Paper {
    final List<Block> all = new ArrayList<>();
    final List<List<Table.Row>> tables = new ArrayList<>();

    @Override
    public void add(Block block) {
        all.add(block);
        if (block instanceof Table table) {
            List<Table.Row> rows = new ArrayList<>();
            table.rows().forEachRemaining(rows::add);
            tables.add(rows);
        }
    }

    <B extends Block> List<B> of(Class<B> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    List<String> texts(int table) {
        return tables.get(table).stream()
                .map(row -> String.join("|", row.texts()))
                .toList();
    }

    List<String> paragraphs() {
        return of(Paragraph.class).stream()
                .map(paragraph -> paragraph.runs().stream().map(Run::text).collect(Collectors.joining()))
                .toList();
    }
}

package kesi.news.provider.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kesi.core.api.command.Outcome;
import kesi.core.api.value.Ref;
import kesi.core.api.value.When;
import kesi.news.api.Alike;
import kesi.news.api.Credit;
import kesi.news.api.Item;
import kesi.news.api.Join;
import kesi.news.api.Paragraph;
import kesi.news.api.SourceFile.Loose;
import kesi.news.api.Stretch;
import kesi.news.provider.intake.ImportedFile;

/** What was taken in, as scripts read it. */
final class ImportTree {
    private final Locale locale;

    ImportTree(Locale locale) {
        this.locale = locale;
    }

    Map<String, Object> of(List<ImportedFile> files) {
        return Outcome.tree("files", files.stream().map(this::file).toList());
    }

    private Map<String, Object> file(ImportedFile file) {
        Map<String, Object> tree = Outcome.tree(
                "file", file.read().name(),
                "id", file.file().id(),
                "encoding", file.read().encoding(),
                "confidence", BigDecimal.valueOf(file.read().confidence()),
                "sha256", file.read().sha256(),
                "duplicate", file.duplicate());
        file.page().ifPresent(page -> tree.put("page", page.id()));
        tree.put("items", file.items().stream().map(ImportTree::item).toList());
        tree.put("joins", file.read().joins());
        tree.put(
                "furniture",
                file.read().furniture().stream().map(ImportTree::loose).toList());
        tree.put(
                "unassigned",
                file.read().unassigned().stream().map(ImportTree::loose).toList());
        tree.put(
                "warnings",
                file.read().warnings().stream()
                        .map(warning -> warning.sentence().in(locale))
                        .toList());
        return tree;
    }

    private static Map<String, Object> item(ImportedFile.Imported imported) {
        Map<String, Object> tree = item(imported.ref(), imported.item());
        tree.put("records", imported.others().stream().map(Ref::toString).toList());
        return tree;
    }

    /** An item with all that a script may want of it; an unsigned one has the byline null. */
    @SuppressWarnings("NullAway") // JSON knows null for a byline that is not there
    static Map<String, Object> item(Ref ref, Item item) {
        Map<String, Object> tree = Outcome.tree(
                "id", ref.id(),
                "kind", item.kind().word(),
                "title", item.titles().raw(),
                "titleDisplay", item.titles().display(),
                "titleGenerated", item.titles().generated(),
                "lines", List.of(item.origin().firstLine(), item.origin().lastLine()));
        tree.put("byline", item.byline().map(ImportTree::credit).orElse(null));
        item.date().map(When::edtf).ifPresent(date -> tree.put("date", date));
        item.origin().publication().ifPresent(name -> tree.put("publication", name));
        tree.put("paragraphs", paragraphs(item.paragraphs()));
        tree.put("captions", paragraphs(item.captions()));
        tree.put("credits", item.credits().stream().map(ImportTree::credit).toList());
        tree.put("hash", item.hash());
        tree.put("duplicates", item.alike().stream().map(ImportTree::alike).toList());
        return tree;
    }

    private static Map<String, Object> credit(Credit credit) {
        Map<String, Object> tree =
                Outcome.tree("raw", credit.raw(), "role", credit.role().word());
        credit.expansion().ifPresent(full -> {
            tree.put("expansion", full.name());
            tree.put("expansionRule", full.rule().word());
        });
        tree.put("names", credit.names());
        return tree;
    }

    private static List<Map<String, Object>> paragraphs(List<Paragraph> paragraphs) {
        List<Map<String, Object>> trees = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("n", trees.size() + 1);
            tree.put("text", paragraph.raw());
            tree.put("display", paragraph.display());
            tree.put("srcLines", paragraph.source().stream().map(Stretch::line).toList());
            tree.put("joinOffsets", paragraph.joins().stream().map(Join::offset).toList());
            trees.add(tree);
        }
        return trees;
    }

    private static Map<String, Object> alike(Alike alike) {
        return Outcome.tree(
                "kind", alike.kind().name().toLowerCase(Locale.ROOT),
                "id", alike.other().id(),
                "likeness", BigDecimal.valueOf(alike.likeness()));
    }

    private static Map<String, Object> loose(Loose loose) {
        return Outcome.tree("line", loose.at().line(), "text", loose.text());
    }
}

package kesi.news.provider.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kesi.news.api.Credit;
import kesi.news.api.ItemKind;
import kesi.news.api.Mention;
import kesi.news.api.Paragraph;
import kesi.news.api.Titles;
import kesi.news.provider.rule.line.Bylines;
import kesi.news.provider.rule.line.PageLines;
import kesi.news.provider.rule.line.SourceLine;
import kesi.news.provider.rule.mention.Expansions;
import kesi.news.provider.rule.mention.Mentions;

/** Makes items of what was cut from a page: display text, titles, kind, full names, mentions. Immutable. */
final class ItemMaker {
    private final Fullwidth fullwidth = new Fullwidth();
    private final Titling titling = new Titling(fullwidth);
    private final Kinds kinds = new Kinds();
    private final Expansions expansions = new Expansions();
    private final Mentions mentions = new Mentions();

    ReadItem make(Draft draft) {
        List<Paragraph> paragraphs =
                draft.paragraphs.stream().map(each -> each.finished(fullwidth)).toList();
        List<String> texts = paragraphs.stream().map(Paragraph::raw).toList();
        Titles titles = titling.titles(draft.titles, texts);
        List<Credit> credits = credits(draft, texts);
        ItemKind kind = kinds.kind(draft, titles, texts);
        List<Mention> found = mentions.find(titles.generated() ? "" : titles.raw(), texts, credits);
        return new ReadItem(
                kind,
                titles,
                paragraphs,
                captions(draft),
                kind == ItemKind.NOTICE ? issued(credits) : credits,
                found,
                draft.dated.map(ItemMaker::dated),
                draft.firstLine(),
                draft.lastLine());
    }

    private List<Paragraph> captions(Draft draft) {
        return draft.captions.stream()
                .map(line -> new DraftParagraph(line).finished(fullwidth))
                .toList();
    }

    private List<Credit> credits(Draft draft, List<String> texts) {
        List<Credit> credits = new ArrayList<>();
        for (Draft.Signed signed : draft.signed) {
            for (Bylines.Made made : signed.by()) {
                credits.add(credit(signed, made, texts));
            }
        }
        return credits;
    }

    private Credit credit(Draft.Signed signed, Bylines.Made made, List<String> texts) {
        Optional<Credit.Expansion> expansion = made.names().stream()
                .flatMap(name -> expansions.expand(name, texts).stream())
                .findFirst();
        return new Credit(
                signed.line().text(),
                made.role(),
                made.names(),
                expansion,
                Optional.of(signed.line().stretch()));
    }

    /** Whoever signs a notice issues it. */
    private static List<Credit> issued(List<Credit> credits) {
        return credits.stream()
                .map(credit -> credit.role() == Credit.Role.TEXT
                        ? new Credit(
                                credit.raw(), Credit.Role.ISSUER, credit.names(), credit.expansion(), credit.source())
                        : credit)
                .toList();
    }

    private static ReadItem.Dated dated(SourceLine line) {
        return new ReadItem.Dated(line.text(), PageLines.isoDate(line.text()), line.stretch());
    }
}

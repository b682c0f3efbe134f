package kesi.competition.provider.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import kesi.competition.api.Contest;
import kesi.competition.provider.record.ContestType;
import kesi.core.api.value.Link;
import kesi.core.api.value.Ref;
import kesi.record.api.Batch;
import kesi.record.api.Records;
import kesi.record.api.Shelf;
import kesi.record.api.Shelf.Kept;
import kesi.record.api.extract.Extractor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Recognises contests in texts. Every proper name becomes a contest; the facts of a text are given to its contest only
 * when it tells of one alone.
 */
@Component
public final class ContestExtractor implements Extractor {

    private final ContestType type;
    private final Patterns patterns = new Patterns();

    /** Makes records of this type. */
    @Activate
    public ContestExtractor(@Reference ContestType type) {
        this.type = type;
    }

    @Override
    public List<Ref> extract(SourceText text, Records records, Batch batch) {
        List<FlatText> paragraphs = new ArrayList<>();
        for (int i = 0; i < text.paragraphs().size(); i++) {
            paragraphs.add(new FlatText(text.ref(), i + 1, text.paragraphs().get(i)));
        }
        Map<String, FoundName> names = names(paragraphs);
        long strong = names.values().stream().filter(FoundName::strong).count();
        Shelf<Contest> shelf = records.shelf(type);
        return names.values().stream()
                .map(name -> keep(shelf, batch, text.ref(), contest(name, strong == 1, paragraphs)))
                .toList();
    }

    private Map<String, FoundName> names(List<FlatText> paragraphs) {
        NameFinder finder = new NameFinder(patterns);
        Map<String, FoundName> names = new LinkedHashMap<>();
        paragraphs.stream()
                .flatMap(paragraph -> finder.find(paragraph).stream())
                .forEach(name ->
                        names.putIfAbsent(ContestType.byName(name.name()).value(), name));
        return names;
    }

    private Contest contest(FoundName name, boolean alone, List<FlatText> paragraphs) {
        boolean told = name.strong() && alone;
        List<FlatText> about = told ? paragraphs : List.of();
        Facts facts = new Facts(patterns, about);
        Circumstances circumstances = new Circumstances(patterns, about);
        Optional<Integer> year = year(name.name()).or(() -> name.series().flatMap(this::year));
        return new Contest(
                name.name(),
                name.series(),
                edition(name.name()),
                year,
                Optional.empty(),
                Optional.empty(),
                kind(name.name()),
                facts.trades(),
                told ? facts.stages(name.stage()) : List.of(),
                circumstances.roles(),
                facts.counts(),
                told ? circumstances.venues(name) : List.of(),
                told ? circumstances.when(name, year) : List.of(),
                Contest.State.REPORTED,
                List.of(Link.of("reportedIn", name.paragraph().item(), name.evidence())),
                List.of(name.evidence()));
    }

    private Optional<Integer> edition(String name) {
        Matcher edition = patterns.of("edition").matcher(name);
        if (!edition.find()) {
            return Optional.empty();
        }
        return edition.group(2) != null
                ? Optional.of(1)
                : Optional.of(Patterns.number(edition.group(1))).filter(number -> number > 0);
    }

    private Optional<Integer> year(String name) {
        Matcher year = patterns.of("year").matcher(name);
        return year.find() ? Optional.of(Integer.parseInt(year.group(1))) : Optional.empty();
    }

    private Optional<String> kind(String name) {
        Matcher kind = patterns.of("kind").matcher(name);
        return kind.find() ? Optional.of(kind.group(1)) : Optional.empty();
    }

    /** Adds the contest, or what this text adds to one that is known; nothing when the text was read before. */
    private Ref keep(Shelf<Contest> shelf, Batch batch, Ref source, Contest found) {
        Optional<Kept<Contest>> known = shelf.lookUp(ContestType.byName(found.name()));
        if (known.isEmpty()) {
            return inBatch(batch, found).orElseGet(() -> shelf.add(batch, found));
        }
        Contest before = known.get().value();
        boolean read = before.links().stream().anyMatch(link -> link.target().equals(source));
        boolean changing = batch.edits().stream()
                .anyMatch(edit -> edit.ref().equals(known.get().ref()));
        if (!read && !changing) {
            shelf.change(batch, known.get(), Together.of(before, found));
        }
        return known.get().ref();
    }

    private static Optional<Ref> inBatch(Batch batch, Contest found) {
        return batch.edits().stream()
                .filter(Batch.Edit.Put.class::isInstance)
                .map(Batch.Edit.Put.class::cast)
                .filter(put -> put.ref().type().equals(ContestType.NAME))
                .filter(put -> found.name().equals(put.content().get("name")))
                .map(Batch.Edit.Put::ref)
                .findFirst();
    }
}

package kesi.heritage.provider.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Name;
import kesi.core.api.value.Numerals;
import kesi.core.api.value.Quantity;
import kesi.core.api.value.Quantity.Qualifier;
import kesi.core.api.value.Ref;
import kesi.core.api.value.Sourced;
import kesi.heritage.api.Designation;
import kesi.heritage.api.Honour;
import kesi.heritage.api.Level;
import kesi.heritage.api.LineagePlace;
import kesi.heritage.api.Practitioner;
import kesi.heritage.provider.intake.Reading.Span;

/**
 * Reads a practitioner: somebody to whom the text gives the title of an inheritor. Levels and batches are taken
 * from the
 * words of the title alone.
 */
final class PersonReader {

    private final Reading reading;
    private final Span name;
    private final List<Span> titles = new ArrayList<>();

    private PersonReader(Reading reading, Span name) {
        this.reading = reading;
        this.name = name;
    }

    /** The practitioner of a text; empty when it gives nobody such a title. */
    static Optional<PersonReader> of(Reading reading) {
        return reading.find("person.invited").stream()
                .filter(found -> found.part("titles").first("title.inheritor").isPresent()
                        || !found.part("titles").find("person.title").isEmpty())
                .findFirst()
                .or(() -> reading.first("person.told"))
                .map(found -> new PersonReader(reading, found.part("name")).gather())
                .filter(person -> !person.designations().isEmpty());
    }

    private PersonReader gather() {
        for (String pattern : List.of("person.invited", "person.told")) {
            for (Found found : reading.find(pattern)) {
                if (found.part("name").words().equals(name())) {
                    found.part("titles").find("person.title").forEach(title -> titles.add(title.part("words")));
                }
            }
        }
        return this;
    }

    /** The name. */
    String name() {
        return name.words();
    }

    /** Where the name stands first. */
    Evidence evidence() {
        return name.passage();
    }

    /** The name of the element that a title names. */
    Optional<Span> element() {
        return titles.stream()
                .flatMap(title -> title.first("title.designation").stream())
                .flatMap(found -> found.find("element").or(() -> found.find("element2")).stream())
                .findFirst();
    }

    /** The record of the practitioner, with the records of the elements. */
    Practitioner practitioner(List<Ref> elements) {
        return new Practitioner(
                List.of(Name.official(name())),
                elements,
                designations(),
                stated("title.honour").stream()
                        .map(title -> Sourced.stated(Honour.named(title.words()), title.passage()))
                        .toList(),
                stated("title.professional").stream().map(Span::stated).toList(),
                lineage(),
                WorksReader.read(reading),
                List.of(evidence()));
    }

    private List<Sourced<Designation>> designations() {
        return stated("title.inheritor").stream()
                .map(title -> Sourced.stated(designation(title), title.passage()))
                .toList();
    }

    private List<Span> stated(String pattern) {
        Set<String> seen = new HashSet<>();
        return titles.stream()
                .filter(title -> title.first(pattern).isPresent())
                .filter(title -> seen.add(title.words()))
                .toList();
    }

    private Designation designation(Span title) {
        Optional<Found> parts = title.first("title.designation");
        Optional<String> element = parts.flatMap(found -> found.find("element").or(() -> found.find("element2")))
                .map(Span::words);
        Optional<String> batch =
                title.first("batch").map(found -> found.part("batch").words());
        return new Designation(title.words(), element, level(title.words()), batch, Optional.empty(), Optional.empty());
    }

    private Optional<Level> level(String words) {
        for (Level level : Level.values()) {
            if (reading.patterns().occurs("level." + level.name().toLowerCase(java.util.Locale.ROOT), words)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    private Optional<LineagePlace> lineage() {
        return generation().map(found -> {
            List<Evidence> evidence = new ArrayList<>(List.of(found.whole().passage()));
            Optional<Found> span = reading.first("lineage.span");
            Optional<Found> ancestors = reading.first("lineage.ancestors");
            span.ifPresent(place -> evidence.add(place.whole().passage()));
            ancestors.ifPresent(place -> evidence.add(place.whole().passage()));
            return new LineagePlace(
                    found.find("lineage").map(Span::words),
                    Numerals.read(found.part("n").words()).map(number -> number.intValueExact()),
                    span.flatMap(PersonReader::span),
                    ancestors.map(place -> place.part("ancestors").words()),
                    evidence);
        });
    }

    /** In a title first, since there the lineage's name has a clear start. */
    private Optional<Found> generation() {
        return titles.stream()
                .flatMap(title -> title.first("title.generation").stream())
                .findFirst()
                .or(() -> reading.first("title.generation"));
    }

    /** A number in words, such as a hundred, is about that many years. */
    private static Optional<Quantity> span(Found place) {
        String number = place.part("n").words();
        String unit = place.part("unit").words();
        boolean more = place.find("more").isPresent();
        boolean figures = number.chars().allMatch(Character::isDigit);
        Qualifier exact = figures ? Qualifier.EXACT : Qualifier.ABOUT;
        return Numerals.read(number)
                .map(years -> new BigDecimal(years.toBigInteger()))
                .map(years -> new Quantity(
                        Optional.of(years),
                        more ? Optional.empty() : Optional.of(years),
                        unit,
                        more ? Qualifier.AT_LEAST : exact));
    }
}

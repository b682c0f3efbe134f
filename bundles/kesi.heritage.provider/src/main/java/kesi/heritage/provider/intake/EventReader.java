package kesi.heritage.provider.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kesi.core.api.value.Ref;
import kesi.core.api.value.Sourced;
import kesi.core.api.value.When;
import kesi.heritage.api.Entries;
import kesi.heritage.api.Honour;
import kesi.heritage.api.OutreachEvent;
import kesi.heritage.api.OutreachEvent.Kind;
import kesi.heritage.api.OutreachEvent.Programme;
import kesi.heritage.api.Session;
import kesi.heritage.provider.intake.Reading.Span;

/** Reads the outreach event of a text; a text that has not all signs of one kind reports none. */
final class EventReader {

    private final Reading reading;
    private final SessionsReader sessions;

    EventReader(Reading reading) {
        this.reading = reading;
        this.sessions = new SessionsReader(reading);
    }

    /** What sort of event the text reports; empty for none. */
    Optional<Kind> kind() {
        if (reading.patterns().occurs("kind.none", reading.text().kind())) {
            return Optional.empty();
        }
        if (all("kind.heritage.1", "kind.heritage.2", "kind.heritage.3")) {
            return Optional.of(Kind.HERITAGE_CLASS);
        }
        if (all("kind.reading.1", "kind.reading.2")) {
            return Optional.of(Kind.READING_NIGHT);
        }
        return all("kind.lecture.1", "kind.lecture.2") && !sessions.ofSeries().isEmpty()
                ? Optional.of(Kind.LECTURE_SERIES)
                : Optional.empty();
    }

    private boolean all(String... signs) {
        return Stream.of(signs).allMatch(reading::occurs);
    }

    /** Where the event's name stands; empty when the text gives none. */
    Optional<Span> name(Kind kind) {
        Optional<Found> series = kind == Kind.LECTURE_SERIES ? reading.first("event.series") : Optional.empty();
        return series.or(() -> reading.first("event.named"))
                .or(() -> reading.first("event.plain"))
                .map(found -> found.part("name"))
                .map(EventReader::withoutMarks)
                .filter(name -> fits(kind, name));
    }

    /** Whether name or title speak of such an event, and not only some passage of the text. */
    private boolean fits(Kind kind, Span name) {
        String sign = switch (kind) {
            case HERITAGE_CLASS -> "kind.heritage.name";
            case READING_NIGHT -> "kind.reading.name";
            case LECTURE_SERIES, OTHER -> "kind.lecture.name";
        };
        return reading.patterns().occurs(sign, name.words())
                || reading.patterns().occurs(sign, reading.text().title());
    }

    private static Span withoutMarks(Span name) {
        return name.first("event.inner").map(found -> found.part("name")).orElse(name);
    }

    /** The event, with the records of elements and practitioners. */
    OutreachEvent event(Kind kind, Span name, Optional<PersonReader> person, Related related) {
        Optional<Sourced<String>> speaker =
                person.map(p -> new Sourced<>(p.name(), Sourced.Kind.STATED, List.of(p.evidence())));
        return new OutreachEvent(
                name.words(),
                kind,
                when(kind),
                venue(),
                WhoReader.read(reading),
                related.elements(),
                related.practitioners(),
                AudienceReader.read(reading),
                sessions(kind, speaker),
                programme(kind),
                honours(),
                QuotesReader.read(reading),
                List.of(name.passage()));
    }

    /** The records that an event points at. */
    record Related(List<Ref> elements, List<Ref> practitioners) {}

    private Optional<Sourced<When>> when(Kind kind) {
        Optional<Found> day = reading.first("event.day");
        if (day.isPresent()) {
            return day.map(
                    found -> Sourced.stated(date(found), found.part("day").passage()));
        }
        Optional<Found> year = kind == Kind.LECTURE_SERIES ? reading.first("event.year") : Optional.empty();
        if (year.isPresent()) {
            return year.map(found -> Sourced.stated(
                    When.stated(found.part("y").words()), found.part("y").passage()));
        }
        return reading.first("event.vague")
                .map(found -> Sourced.stated(
                        When.words(found.part("day").words()), found.part("day").passage()));
    }

    private static When date(Found day) {
        String edtf = "%s-%02d-%02d"
                .formatted(
                        day.part("y").words(),
                        Integer.parseInt(day.part("m").words()),
                        Integer.parseInt(day.part("d").words()));
        return new When(edtf, day.part("day").words(), When.Basis.STATED);
    }

    private Optional<Sourced<String>> venue() {
        return reading.first("venue.entered")
                .or(() -> reading.first("venue.held"))
                .map(found -> found.stated("venue"));
    }

    private List<Session> sessions(Kind kind, Optional<Sourced<String>> speaker) {
        return switch (kind) {
            case HERITAGE_CLASS -> sessions.ofClass(speaker);
            case READING_NIGHT -> sessions.ofReading();
            case LECTURE_SERIES -> sessions.ofSeries();
            case OTHER -> List.of();
        };
    }

    private Programme programme(Kind kind) {
        Entries none = Entries.none();
        return switch (kind) {
            case HERITAGE_CLASS -> new Programme(none, none, none, none, tools(), none, none, none);
            case READING_NIGHT ->
                new Programme(
                        Lists.entries(reading.first("list.chapters")),
                        Lists.entries(reading.first("list.forms")),
                        Lists.titles(reading.first("list.readings"), "list"),
                        Lists.entries(reading.first("list.stalls")),
                        none,
                        none,
                        none,
                        Lists.titles(reading.first("list.unveiled"), "list"));
            case LECTURE_SERIES ->
                new Programme(
                        none,
                        none,
                        none,
                        none,
                        tools(),
                        Lists.titles(reading.first("lecture"), "titles"),
                        Lists.entries(reading.first("lecture.aspects")),
                        none);
            case OTHER -> Programme.unknown();
        };
    }

    private Entries tools() {
        List<Sourced<String>> tools = new ArrayList<>();
        for (String pattern : List.of("tool.shown", "tool.used", "tool.moved", "tool.aided")) {
            for (Found found : reading.find(pattern)) {
                Sourced<String> tool = found.stated("tool");
                if (tools.stream().noneMatch(known -> known.value().equals(tool.value()))) {
                    tools.add(tool);
                }
            }
        }
        return new Entries(tools, false);
    }

    private List<Sourced<Honour>> honours() {
        return reading.find("honour.given").stream()
                .map(found -> Sourced.stated(
                        new Honour(
                                found.part("name").words(),
                                found.find("carrier").map(Span::words),
                                Optional.empty(),
                                Optional.empty()),
                        found.whole().passage()))
                .toList();
    }
}

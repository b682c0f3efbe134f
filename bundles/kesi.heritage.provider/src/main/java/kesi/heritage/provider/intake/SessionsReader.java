package kesi.heritage.provider.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kesi.core.api.value.Numerals;
import kesi.core.api.value.Sourced;
import kesi.heritage.api.Entries;
import kesi.heritage.api.Session;
import kesi.heritage.api.Session.Type;
import kesi.heritage.provider.intake.Reading.Span;

/** Reads the parts of an event. */
final class SessionsReader {

    private static final List<Type> CLASS = List.of(Type.TALK, Type.DEMONSTRATION, Type.HANDS_ON);

    private final Reading reading;

    SessionsReader(Reading reading) {
        this.reading = reading;
    }

    /** The parts of a heritage class, led by somebody. */
    List<Session> ofClass(Optional<Sourced<String>> speaker) {
        List<Session> sessions = new ArrayList<>();
        for (Type type : CLASS) {
            reading.first("session." + type).ifPresent(found -> sessions.add(part(type, found, speaker)));
        }
        return sessions;
    }

    private Session part(Type type, Found found, Optional<Sourced<String>> speaker) {
        boolean hands = type == Type.HANDS_ON;
        return new Session(
                type,
                speaker,
                Optional.empty(),
                Optional.empty(),
                Optional.of(found.stated("topic")),
                type == Type.DEMONSTRATION ? all("step", "step") : Entries.none(),
                hands ? all("session.output", "output") : Entries.none(),
                found.whole().passage());
    }

    private Entries all(String pattern, String group) {
        return new Entries(
                reading.find(pattern).stream().map(found -> found.stated(group)).toList(), false);
    }

    /** Reading aloud at a reading night. */
    List<Session> ofReading() {
        return reading.first("list.readings").stream()
                .map(found -> new Session(
                        Type.READING,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Entries.none(),
                        Lists.titles(Optional.of(found), "list"),
                        found.whole().passage()))
                .toList();
    }

    /** Lectures and salons of a series. */
    List<Session> ofSeries() {
        List<Session> sessions = new ArrayList<>();
        reading.find("lecture").forEach(found -> sessions.addAll(lectures(found)));
        reading.find("salon").forEach(found -> sessions.add(salon(found)));
        return sessions;
    }

    /** One lecture at each host; it has a title of its own only where there is no choice. */
    private static List<Session> lectures(Found found) {
        List<Span> hosts = Lists.items(found.part("hosts"));
        int told = Numerals.read(found.part("n").words())
                .map(number -> number.intValueExact())
                .orElse(1);
        Entries titles = Lists.titles(Optional.of(found), "titles");
        boolean single = told == 1 && titles.items().size() == 1;
        Optional<Sourced<String>> title = single ? Optional.of(titles.items().get(0)) : Optional.empty();
        if (hosts.size() != told) {
            return List.of(lecture(found, Optional.empty(), title));
        }
        return hosts.stream()
                .map(host -> lecture(found, Optional.of(host.stated()), title))
                .toList();
    }

    private static Session lecture(Found found, Optional<Sourced<String>> host, Optional<Sourced<String>> title) {
        return new Session(
                Type.LECTURE,
                Optional.of(found.stated("speaker")),
                host,
                title,
                Optional.empty(),
                Entries.none(),
                Entries.none(),
                found.whole().passage());
    }

    private static Session salon(Found found) {
        Span paragraph = found.in();
        return new Session(
                Type.SALON,
                paragraph.first("salon.speaker").map(place -> place.stated("speaker")),
                Optional.of(found.stated("host")),
                Optional.of(found.stated("title")),
                Optional.empty(),
                Lists.entries(paragraph.first("salon.steps")),
                Entries.none(),
                found.whole().passage());
    }
}

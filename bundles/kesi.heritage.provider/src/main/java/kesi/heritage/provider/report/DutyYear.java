package kesi.heritage.provider.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kesi.core.api.task.Task;
import kesi.core.api.value.Quantity;
import kesi.core.api.value.Sourced;
import kesi.core.api.value.When;
import kesi.heritage.api.Audience;
import kesi.heritage.api.OutreachEvent;
import kesi.heritage.api.Practitioner;
import kesi.heritage.api.Session;
import kesi.heritage.provider.record.OutreachEventType;
import kesi.heritage.provider.record.PractitionerType;
import kesi.record.api.Records;
import kesi.record.api.Shelf.Kept;
import kesi.report.api.spi.Period;
import kesi.report.api.spi.Period.Place;

/**
 * What a practitioner did for the public in a period. Immutable.
 *
 * @param done the parts of events, by day
 * @param undated how many events were left out because nobody says when they were
 * @param byName whether events were found by the name in them alone, as one person bears it here
 */
record DutyYear(List<Done> done, int undated, boolean byName) {

    DutyYear {
        done = List.copyOf(done);
    }

    /** An event with the parts that the person led; without any it is only known that the person was there. */
    record Done(Kept<OutreachEvent> event, List<Session> sessions) {}

    static DutyYear of(Records records, Kept<Practitioner> person, Period period, Task task) {
        boolean alone = alone(records, person);
        List<Done> done = new ArrayList<>();
        int[] undated = {0};
        boolean[] byName = {false};
        records.shelf(new OutreachEventType()).forEach(kept -> {
            task.checkCancelled();
            boolean linked = kept.value().practitioners().contains(person.ref());
            List<Session> led = led(kept.value(), person.value(), linked || alone);
            Place place = period.place(kept.value().when().map(Sourced::value));
            if ((!linked && led.isEmpty()) || place == Place.OUTSIDE) {
                return;
            }
            if (place == Place.UNKNOWN) {
                undated[0]++;
            } else {
                byName[0] |= !linked;
                done.add(new Done(kept, led));
            }
        });
        done.sort(Comparator.comparing(one ->
                one.event().value().when().map(Sourced::value).map(When::edtf).orElse("")));
        return new DutyYear(done, undated[0], byName[0]);
    }

    /** Namesakes are normal: a name alone tells who it was only while one person here bears it. */
    private static boolean alone(Records records, Kept<Practitioner> person) {
        int[] bearers = {0};
        records.shelf(new PractitionerType()).forEach(other -> {
            if (other.value().name().equals(person.value().name())) {
                bearers[0]++;
            }
        });
        return bearers[0] == 1;
    }

    private static List<Session> led(OutreachEvent event, Practitioner person, boolean nameTells) {
        return event.sessions().stream()
                .filter(session -> nameTells
                        && session.speaker()
                                .filter(speaker -> speaker.value().equals(person.name()))
                                .isPresent())
                .toList();
    }

    long sessions() {
        return done.stream().mapToLong(one -> one.sessions().size()).sum();
    }

    /** How long it took in all, hours apart from lessons. */
    List<Quantity> lengths() {
        return sums(done.stream()
                .flatMap(one -> one.sessions().stream())
                .flatMap(session -> session.length().stream())
                .map(Sourced::value)
                .toList());
    }

    /** How many of the parts say nothing about their length. */
    long withoutLength() {
        return done.stream()
                .flatMap(one -> one.sessions().stream())
                .filter(session -> session.length().isEmpty())
                .count();
    }

    /** Who came, each sort of people and each unit for itself. */
    Map<String, List<Quantity>> audience() {
        Map<String, List<Quantity>> counts = new LinkedHashMap<>();
        done.stream()
                .flatMap(one -> one.event().value().audience().stream())
                .forEach((Audience count) -> counts.computeIfAbsent(count.whom(), whom -> new ArrayList<>())
                        .add(count.count().value()));
        counts.replaceAll((whom, quantities) -> sums(quantities));
        return counts;
    }

    private static List<Quantity> sums(List<Quantity> quantities) {
        Map<String, Quantity> sums = new LinkedHashMap<>();
        quantities.stream()
                .filter(one -> one.qualifier() != Quantity.Qualifier.ORDINAL)
                .forEach(one -> sums.merge(one.unit(), one, Quantity::plus));
        return List.copyOf(sums.values());
    }
}

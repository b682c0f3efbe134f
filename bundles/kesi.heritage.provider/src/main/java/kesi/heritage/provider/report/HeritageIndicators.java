package kesi.heritage.provider.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Sourced;
import kesi.heritage.api.Audience;
import kesi.heritage.api.OutreachEvent;
import kesi.heritage.provider.record.OutreachEventType;
import kesi.heritage.provider.rule.Minors;
import kesi.record.api.Records;
import kesi.record.api.Shelf.Kept;
import kesi.report.api.block.Source;
import kesi.report.api.spi.Indicator;
import kesi.report.api.spi.Indicator.Part;
import kesi.report.api.spi.Indicators;
import kesi.report.api.spi.Period;
import kesi.report.api.spi.Period.Place;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What heritage and outreach count: events by kind, sessions, and who came. Counts of different people or units are
 * different figures, since one event may tell of two hundred people of whom thirty are pupils.
 */
@Component
public final class HeritageIndicators implements Indicators {

    private final Records records;
    private final OutreachEventType type = new OutreachEventType();

    /** Counts the events of a store. */
    @Activate
    public HeritageIndicators(@Reference Records records) {
        this.records = records;
    }

    @Override
    public List<Indicator> of(Period period, Task task) {
        List<Kept<OutreachEvent>> within = new ArrayList<>();
        List<Kept<OutreachEvent>> undated = new ArrayList<>();
        records.shelf(type).forEach(kept -> {
            task.checkCancelled();
            Place place = period.place(kept.value().when().map(Sourced::value));
            if (place != Place.OUTSIDE) {
                (place == Place.WITHIN ? within : undated).add(kept);
            }
        });
        List<Indicator> figures = new ArrayList<>();
        figures.add(events("events", within, undated, event -> true));
        for (OutreachEvent.Kind kind : OutreachEvent.Kind.values()) {
            figures.add(events("events." + kind, within, undated, event -> event.kind() == kind));
        }
        figures.add(sessions(within));
        figures.addAll(audience(within));
        return figures;
    }

    private Indicator events(
            String key,
            List<Kept<OutreachEvent>> within,
            List<Kept<OutreachEvent>> undated,
            Predicate<OutreachEvent> wanted) {
        String unit = EventPages.say("indicator.unit.events");
        List<Part> parts = within.stream()
                .filter(kept -> wanted.test(kept.value()))
                .map(kept -> Part.one(
                        name(kept.value()),
                        unit,
                        source(kept.value(), kept.value().evidence(), kept)))
                .toList();
        long left = undated.stream().filter(kept -> wanted.test(kept.value())).count();
        return indicator(text("indicator." + key), unit, parts, (int) left, 0);
    }

    private Indicator sessions(List<Kept<OutreachEvent>> within) {
        String unit = EventPages.say("indicator.unit.sessions");
        List<Part> parts = new ArrayList<>();
        within.forEach(kept -> kept.value()
                .sessions()
                .forEach(session -> parts.add(Part.one(
                        name(kept.value()) + " " + EventPages.say("session." + session.type()),
                        unit,
                        source(kept.value(), List.of(session.evidence()), kept)))));
        int silent = (int) within.stream()
                .filter(kept -> kept.value().sessions().isEmpty())
                .count();
        return indicator(text("indicator.sessions"), unit, parts, 0, silent);
    }

    private List<Indicator> audience(List<Kept<OutreachEvent>> within) {
        Map<List<String>, List<Part>> byWhom = new LinkedHashMap<>();
        within.forEach(kept -> kept.value()
                .audience()
                .forEach(count -> byWhom.computeIfAbsent(
                                List.of(count.whom(), count.count().value().unit()), key -> new ArrayList<>())
                        .add(part(kept, count))));
        int silent = (int) within.stream()
                .filter(kept -> kept.value().audience().isEmpty())
                .count();
        List<Indicator> figures = new ArrayList<>();
        byWhom.forEach((whom, parts) -> figures.add(indicator(
                whom.get(0).isEmpty() ? text("indicator.audience") : text("indicator.audience.of", whom.get(0)),
                whom.get(1),
                parts,
                0,
                figures.isEmpty() ? silent : 0)));
        return figures;
    }

    private Part part(Kept<OutreachEvent> kept, Audience count) {
        return new Part(
                name(kept.value()),
                count.count().value(),
                source(kept.value(), count.count().evidence(), kept));
    }

    private Source source(OutreachEvent event, List<Evidence> evidence, Kept<OutreachEvent> kept) {
        Optional<Source> place = new Footnotes(records, text -> Minors.masked(text, event)).source(evidence);
        return place.orElseGet(() -> Source.of(kept.ref()));
    }

    private static String name(OutreachEvent event) {
        return Minors.masked(event.name(), event);
    }

    private static Indicator indicator(Message name, String unit, List<Part> parts, int undated, int unstated) {
        return new Indicator(text("indicator.area"), name, unit, parts, undated, unstated);
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(HeritageIndicators.class, key, arguments);
    }
}

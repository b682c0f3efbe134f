package kesi.competition.provider.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kesi.competition.api.Contest;
import kesi.competition.api.Contest.Count;
import kesi.competition.api.Contests;
import kesi.competition.api.Contests.Listed;
import kesi.competition.api.Entry;
import kesi.competition.api.Stage;
import kesi.competition.api.Unit;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Quantity;
import kesi.core.api.value.Sourced;
import kesi.core.api.value.When;
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
 * What contests count: the contests, the people and teams entered here, and what sources tell of those that are only
 * reported. Figures of different stages or of different things are different figures.
 */
@Component
public final class ContestIndicators implements Indicators {

    private final Contests contests;

    /** Counts these contests. */
    @Activate
    public ContestIndicators(@Reference Contests contests) {
        this.contests = contests;
    }

    @Override
    public List<Indicator> of(Period period, Task task) {
        List<Listed> within = new ArrayList<>();
        List<Listed> undated = new ArrayList<>();
        for (Listed listed : contests.all()) {
            task.checkCancelled();
            Place place = period.place(when(listed.contest()));
            if (listed.contest().state() != Contest.State.CANCELLED && place != Place.OUTSIDE) {
                (place == Place.WITHIN ? within : undated).add(listed);
            }
        }
        List<Indicator> figures = new ArrayList<>();
        figures.add(held(within, undated.size()));
        figures.add(entries("indicator.teams", Unit.TEAM, within));
        figures.add(entries("indicator.people", Unit.INDIVIDUAL, within));
        figures.addAll(told(within));
        return figures;
    }

    /** The day, or else the year that the name or a person gives. */
    private static Optional<When> when(Contest contest) {
        Stream<When> days = contest.when().stream()
                .map(Sourced::value)
                .filter(day -> !day.edtf().isEmpty());
        return days.findFirst().or(() -> contest.year().map(year -> When.stated(String.valueOf(year))));
    }

    private static Indicator held(List<Listed> within, int undated) {
        String unit = text("indicator.unit.contests").in(Locale.SIMPLIFIED_CHINESE);
        List<Part> parts = within.stream()
                .map(one -> Part.one(one.contest().name(), unit, Source.of(one.ref())))
                .toList();
        return new Indicator(text("indicator.area"), text("indicator.contests"), unit, parts, undated, 0);
    }

    private Indicator entries(String key, Unit kind, List<Listed> within) {
        String unit = text(key + ".unit").in(Locale.SIMPLIFIED_CHINESE);
        List<Part> parts = new ArrayList<>();
        for (Listed one : within) {
            long count = contests.entries(one.ref()).stream()
                    .map(Entry::kind)
                    .filter(kind::equals)
                    .count();
            if (count > 0) {
                parts.add(new Part(one.contest().name(), Quantity.exact(count, unit), Source.of(one.ref())));
            }
        }
        return new Indicator(text("indicator.area"), text(key), unit, parts, 0, 0);
    }

    private static List<Indicator> told(List<Listed> within) {
        Map<List<String>, List<Part>> byName = new LinkedHashMap<>();
        for (Listed one : within) {
            for (Count count : one.contest().counts()) {
                String name = count.of()
                        + count.stage()
                                .map(stage -> text("indicator.stage", stageName(one.contest(), stage))
                                        .in(Locale.SIMPLIFIED_CHINESE))
                                .orElse("");
                byName.computeIfAbsent(List.of(name, count.number().value().unit()), key -> new ArrayList<>())
                        .add(new Part(one.contest().name(), count.number().value(), source(one, count)));
            }
        }
        List<Indicator> figures = new ArrayList<>();
        byName.forEach((name, parts) -> figures.add(
                new Indicator(text("indicator.area"), text("indicator.told", name.get(0)), name.get(1), parts, 0, 0)));
        return figures;
    }

    private static String stageName(Contest contest, String stage) {
        return contest.stage(stage).map(Stage::name).orElse(stage);
    }

    private static Source source(Listed contest, Count count) {
        Optional<Evidence> place = count.number().evidence().stream().findFirst();
        return place.map(evidence -> Source.of(evidence, place(evidence), ""))
                .orElseGet(() -> Source.of(contest.ref()));
    }

    private static String place(Evidence evidence) {
        return evidence instanceof Evidence.Passage passage && passage.paragraph() > 0
                ? text("indicator.paragraph", passage.paragraph()).in(Locale.SIMPLIFIED_CHINESE)
                : "";
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(ContestIndicators.class, key, arguments);
    }
}

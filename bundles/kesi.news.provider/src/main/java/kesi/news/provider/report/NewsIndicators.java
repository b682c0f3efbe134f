package kesi.news.provider.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.news.api.Credit;
import kesi.news.api.Item;
import kesi.news.api.ItemKind;
import kesi.news.api.ItemState;
import kesi.news.provider.command.Archive;
import kesi.record.api.Records;
import kesi.record.api.Shelf.Kept;
import kesi.report.api.block.Source;
import kesi.report.api.spi.Indicator;
import kesi.report.api.spi.Indicator.Part;
import kesi.report.api.spi.Indicators;
import kesi.report.api.spi.Period;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the archive counts: items by kind, and the units that sent them. Posters and withdrawn items are no reports. */
@Component
public final class NewsIndicators implements Indicators {
    private final Records records;
    private final Masking masking = Masking.standard();

    /** Counts the items of a store. */
    @Activate
    public NewsIndicators(@Reference Records records) {
        this.records = records;
    }

    @Override
    public List<Indicator> of(Period period, Task task) {
        List<Kept<Item>> within = new ArrayList<>();
        List<Kept<Item>> undated = new ArrayList<>();
        new Archive(records).shelf().forEach(kept -> {
            task.checkCancelled();
            switch (counts(kept.value()) ? period.place(kept.value().date()) : Period.Place.OUTSIDE) {
                case WITHIN -> within.add(kept);
                case UNKNOWN -> undated.add(kept);
                case OUTSIDE -> {}
            }
        });
        return Stream.of(
                        items("items", within, undated, item -> true),
                        items("photos", within, undated, item -> item.kind() == ItemKind.PHOTO_NEWS),
                        items("features", within, undated, item -> item.kind() == ItemKind.FEATURE),
                        senders(within, undated))
                .toList();
    }

    private static boolean counts(Item item) {
        return item.kind() != ItemKind.PUBLIC_SERVICE_POSTER && item.state() != ItemState.WITHDRAWN;
    }

    private Indicator items(String key, List<Kept<Item>> within, List<Kept<Item>> undated, Predicate<Item> wanted) {
        String unit = BriefReport.say("indicator.unit." + key);
        List<Part> parts = within.stream()
                .filter(kept -> wanted.test(kept.value()))
                .map(kept -> Part.one(title(kept.value()), unit, source(kept)))
                .toList();
        long left = undated.stream().filter(kept -> wanted.test(kept.value())).count();
        return indicator(key, unit, parts, (int) left);
    }

    /** Each unit once, by the first item that it signed. */
    private Indicator senders(List<Kept<Item>> within, List<Kept<Item>> undated) {
        String unit = BriefReport.say("indicator.unit.senders");
        Map<String, Part> senders = new LinkedHashMap<>();
        within.forEach(kept ->
                sender(kept.value()).ifPresent(name -> senders.putIfAbsent(name, Part.one(name, unit, source(kept)))));
        long left = undated.stream()
                .flatMap(kept -> sender(kept.value()).stream())
                .filter(name -> !senders.containsKey(name))
                .count();
        return indicator("senders", unit, List.copyOf(senders.values()), (int) left);
    }

    private static Optional<String> sender(Item item) {
        return item.credits().stream()
                .filter(credit -> credit.role() == Credit.Role.TEXT)
                .filter(credit -> credit.expansion().isPresent())
                .map(SourceLines::name)
                .findFirst();
    }

    private Source source(Kept<Item> kept) {
        return new Source(Optional.of(kept.ref()), new SourceLines(records).place(kept.value()), "");
    }

    private static Indicator indicator(String key, String unit, List<Part> parts, int undated) {
        return new Indicator(text("indicator.area"), text("indicator." + key), unit, parts, undated, 0);
    }

    private String title(Item item) {
        return masking.hide(item, item.titles().display());
    }

    private static Message text(String key) {
        return Message.of(NewsIndicators.class, key);
    }
}

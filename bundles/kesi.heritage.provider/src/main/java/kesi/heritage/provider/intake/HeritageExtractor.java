package kesi.heritage.provider.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kesi.core.api.value.Ref;
import kesi.heritage.api.Element;
import kesi.heritage.api.Lineage;
import kesi.heritage.api.LineagePlace;
import kesi.heritage.api.OutreachEvent;
import kesi.heritage.api.OutreachEvent.Kind;
import kesi.heritage.api.Practitioner;
import kesi.heritage.provider.intake.EventReader.Related;
import kesi.heritage.provider.intake.Reading.Span;
import kesi.heritage.provider.record.ElementType;
import kesi.heritage.provider.record.LineageType;
import kesi.heritage.provider.record.Origins;
import kesi.heritage.provider.record.OutreachEventType;
import kesi.heritage.provider.record.PractitionerType;
import kesi.heritage.provider.rule.Generations;
import kesi.record.api.Batch;
import kesi.record.api.Batch.Edit;
import kesi.record.api.Document;
import kesi.record.api.Records;
import kesi.record.api.extract.Extractor;
import kesi.record.api.spi.Key;
import kesi.record.api.spi.RecordType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Recognises outreach events, practitioners, lineages and elements in a text. What is read again is found by its keys
 * and not added twice. Safe for use by any thread.
 */
@Component
public final class HeritageExtractor implements Extractor {

    private final Patterns patterns = Patterns.standard();
    private final ElementType elements = new ElementType();
    private final PractitionerType practitioners = new PractitionerType();
    private final LineageType lineages = new LineageType();
    private final OutreachEventType events = new OutreachEventType();

    /** Reads with the patterns of this bundle. */
    @Activate
    public HeritageExtractor() {}

    @Override
    public List<Ref> extract(SourceText text, Records records, Batch batch) {
        Reading reading = new Reading(text, patterns);
        EventReader reader = new EventReader(reading);
        Optional<Kind> kind = reader.kind();
        Optional<Span> name = kind.flatMap(reader::name);
        if (kind.isEmpty() || name.isEmpty()) {
            return List.of();
        }
        Adding adding = new Adding(text.ref(), records, batch);
        Optional<PersonReader> person = kind.get() == Kind.HERITAGE_CLASS ? PersonReader.of(reading) : Optional.empty();
        List<Ref> shown = kind.get() == Kind.HERITAGE_CLASS ? adding.elements(name.get(), person) : List.of();
        List<Ref> presenters = person.map(p -> adding.person(p, shown)).stream().toList();
        Related related = new Related(shown, presenters);
        adding.event(reader.event(kind.get(), name.get(), person, related));
        return adding.added;
    }

    /** Adds records of one text to a batch, each once. */
    private final class Adding {

        private final Ref source;
        private final Records records;
        private final Batch batch;
        private final List<Ref> added = new ArrayList<>();

        Adding(Ref source, Records records, Batch batch) {
            this.source = source;
            this.records = records;
            this.batch = batch;
        }

        /** The element that a title names, or else the event's name. */
        List<Ref> elements(Span event, Optional<PersonReader> person) {
            return person
                    .flatMap(PersonReader::element)
                    .or(() -> event.first("element.of").map(found -> found.part("element")))
                    .map(name -> add(
                            elements,
                            Key.shared("name", name.words()),
                            Element.named(name.words(), List.of(name.passage()))))
                    .stream()
                    .toList();
        }

        Ref person(PersonReader person, List<Ref> shown) {
            Practitioner practitioner = person.practitioner(shown);
            Key key = Origins.within(source.toString(), person.name());
            Ref ref = add(practitioners, key, practitioner);
            practitioner.lineage().ifPresent(place -> lineage(place, practitioner, ref, shown));
            return ref;
        }

        private void lineage(LineagePlace place, Practitioner practitioner, Ref person, List<Ref> shown) {
            if (place.lineage().isPresent() && place.generation().isPresent()) {
                String name = place.lineage().get();
                var nodes = Generations.upTo(place.generation().get(), practitioner.name(), Optional.of(person));
                Lineage lineage = new Lineage(name, shown, place.span(), nodes, place.evidence());
                add(lineages, Key.shared("name", name), lineage);
            }
        }

        void event(OutreachEvent event) {
            add(events, Origins.within(source.toString(), event.name()), event);
        }

        private <T extends Record> Ref add(RecordType<T> type, Key key, T value) {
            Ref ref = records.lookUp(type.name(), key)
                    .map(Document::ref)
                    .or(() -> waiting(type, type.title(value)))
                    .orElseGet(() -> records.shelf(type).add(batch, value));
            added.add(ref);
            return ref;
        }

        /** An element or lineage of that name that an earlier text of the same batch has added. */
        private Optional<Ref> waiting(RecordType<?> type, String title) {
            boolean shared = type == elements || type == lineages;
            return batch.edits().stream()
                    .filter(edit -> shared && edit.ref().type().equals(type.name()))
                    .filter(edit -> edit instanceof Edit.Put put && title.equals(title(type, put)))
                    .map(Edit::ref)
                    .findFirst();
        }

        private String title(RecordType<?> type, Edit.Put put) {
            if (type == lineages) {
                return String.valueOf(put.content().get("name"));
            }
            List<?> names = (List<?>) Objects.requireNonNull(put.content().get("names"));
            return String.valueOf(((Map<?, ?>) Objects.requireNonNull(names.get(0))).get("text"));
        }
    }
}

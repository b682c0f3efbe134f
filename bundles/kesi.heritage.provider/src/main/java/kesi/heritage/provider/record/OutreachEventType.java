package kesi.heritage.provider.record;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kesi.core.api.problem.Finding;
import kesi.core.api.text.Message;
import kesi.core.api.value.Link;
import kesi.core.api.value.Role;
import kesi.heritage.api.HeritageTypes;
import kesi.heritage.api.OutreachEvent;
import kesi.heritage.api.Quote;
import kesi.heritage.api.Session;
import kesi.heritage.provider.rule.Counts;
import kesi.heritage.provider.rule.Minors;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.Key;
import kesi.record.api.spi.RecordType;
import org.osgi.service.component.annotations.Component;

/** Events at which heritage, reading or learning was brought to people. Fields show no child's name or school. */
@Component(service = RecordType.class)
public final class OutreachEventType implements RecordType<OutreachEvent> {

    @Override
    public String name() {
        return HeritageTypes.SESSION;
    }

    @Override
    public Class<OutreachEvent> javaType() {
        return OutreachEvent.class;
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Message label() {
        return Labels.label("type.session");
    }

    @Override
    public String title(OutreachEvent value) {
        return value.name();
    }

    @Override
    public List<Field<OutreachEvent>> fields() {
        return List.of(
                Labels.text("name", event -> List.of(event.name())),
                Labels.choice("kind", event -> List.of(Labels.word(event.kind()))),
                Labels.column("when", Field.Kind.DATE, event -> Labels.values(event.when())),
                Labels.text(
                        "venue",
                        event -> Labels.values(event.venue()).stream()
                                .map(venue -> Minors.masked(venue, event))
                                .toList()),
                Labels.facet(
                        "org",
                        event -> event.roles().stream()
                                .map(Role::agent)
                                .distinct()
                                .toList()),
                Labels.facet("speaker", OutreachEventType::speakers),
                Labels.text("text", OutreachEventType::texts),
                Labels.column("element", Field.Kind.LINK, OutreachEvent::elements),
                Labels.column("practitioner", Field.Kind.LINK, OutreachEvent::practitioners));
    }

    private static List<String> speakers(OutreachEvent event) {
        return event.sessions().stream()
                .flatMap(session -> session.speaker().stream())
                .map(speaker -> speaker.value())
                .distinct()
                .toList();
    }

    private static List<String> texts(OutreachEvent event) {
        Stream<String> topics = event.sessions().stream().flatMap(OutreachEventType::words);
        Stream<String> quotes = Minors.masked(event.quotes()).stream().map(Quote::text);
        Stream<String> lists = Stream.of(
                        event.programme().readings(),
                        event.programme().titles(),
                        event.programme().tools(),
                        event.programme().chapters())
                .flatMap(entries -> entries.words().stream());
        return Stream.of(topics, quotes, lists)
                .flatMap(words -> words)
                .map(text -> Minors.masked(text, event))
                .toList();
    }

    private static Stream<String> words(Session session) {
        return Stream.of(session.title(), session.topic())
                .flatMap(word -> word.stream().map(stated -> stated.value()));
    }

    /** An event is known by its name within one source. */
    @Override
    public List<Key> keys(OutreachEvent value) {
        return Origins.keys(value.evidence(), value.name());
    }

    @Override
    public List<Link> links(OutreachEvent value) {
        List<Link> links = new ArrayList<>();
        value.elements().forEach(element -> links.add(new Link("showsElement", element, value.evidence())));
        value.practitioners().forEach(person -> links.add(new Link("presentedBy", person, value.evidence())));
        value.evidence().stream()
                .flatMap(e -> e.source().stream())
                .distinct()
                .forEach(source -> links.add(new Link("reportedIn", source, value.evidence())));
        return links;
    }

    @Override
    public List<Finding> check(OutreachEvent value) {
        List<Finding> findings = new ArrayList<>(Counts.check(value.audience()));
        if (value.name().isBlank()) {
            findings.add(Finding.error("name", Labels.label("check.name")));
        }
        return findings;
    }
}

package kesi.heritage.provider.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.text.Message;
import kesi.core.api.value.Evidence.Passage;
import kesi.core.api.value.Quantity;
import kesi.core.api.value.Ref;
import kesi.core.api.value.Role;
import kesi.core.api.value.Sourced;
import kesi.core.testing.MemoryRecords;
import kesi.heritage.api.OutreachEvent;
import kesi.heritage.api.Practitioner;
import kesi.heritage.api.Quote;
import kesi.heritage.api.Session;
import kesi.heritage.api.WorkRelation;
import kesi.heritage.provider.Tree;
import kesi.heritage.provider.record.ElementType;
import kesi.heritage.provider.record.LineageType;
import kesi.heritage.provider.record.OutreachEventType;
import kesi.heritage.provider.record.PractitionerType;
import kesi.record.api.Batch;
import kesi.record.api.extract.Extractor.SourceText;
import kesi.record.api.spi.RecordType;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a careful reader finds on a real page, and what nobody may find there. */
class GoldTest {

    private static final Path GOLD = Path.of(System.getProperty("kesi.shared.data", "absent"), "page", "gold.json");

    private final PractitionerType practitioners = new PractitionerType();
    private final LineageType lineages = new LineageType();
    private final OutreachEventType events = new OutreachEventType();
    private final MemoryRecords records = new MemoryRecords(new ElementType(), practitioners, lineages, events);
    private final Map<String, String> names = new HashMap<>();
    private Tree gold = new Tree(Map.of());

    @BeforeEach
    void extract() throws IOException {
        Assumptions.assumeTrue(Files.exists(GOLD));
        try (Reader reader = Files.newBufferedReader(GOLD)) {
            gold = Tree.read(reader);
        }
        gold.trees("entities").forEach(entity -> names.put(entity.text("id"), entity.text("name")));
        Batch batch = Batch.because(Message.literal("gold"));
        gold.trees("articles").forEach(article -> new HeritageExtractor().extract(text(article), records, batch));
        records.commit(batch);
    }

    private static SourceText text(Tree article) {
        return new SourceText(
                new Ref("news.item", article.text("id")),
                article.text("kind"),
                article.find("title").map(Object::toString).orElse(""),
                article.tree("byline").map(byline -> byline.text("raw")).orElse(""),
                article.trees("paragraphs").stream()
                        .map(paragraph -> paragraph.text("text"))
                        .toList());
    }

    @Test
    void theEventsAreThoseOfThreeItemsAndNoOther() {
        assertThat(all(events))
                .extracting(event -> source(event.evidence().get(0)))
                .containsExactlyInAnyOrder("A4", "A5", "A6");
    }

    @Test
    void theHeritageClassAgreesWithTheReader() {
        Tree expected = record("heritage", "H1");
        OutreachEvent event = event("A6");
        assertThat(event.name()).isEqualTo(expected.text("name"));
        assertThat(event.venue().orElseThrow().value()).isEqualTo(names.get(expected.text("venue")));
        assertThat(event.roles()).extracting(Role::agent).containsExactly("相城区元和街道总工会", "元和街道关心下一代工作委员会");
        assertThat(event.roles()).extracting(Role::role).doesNotContain(Role.Part.HOST);
        assertThat(event.when().orElseThrow().value().edtf()).isEmpty();
        assertThat(event.audience()).isEmpty();
        assertThat(event.programme().tools().words()).containsExactlyInAnyOrderElementsOf(expected.texts("tools"));
        assertThat(event.sessions())
                .extracting(Session::type)
                .containsExactly(Session.Type.TALK, Session.Type.DEMONSTRATION, Session.Type.HANDS_ON);
        List<Tree> activities = expected.trees("activities");
        assertThat(topic(event, 0)).contains(activities.get(0).text("topic"));
        assertThat(topic(event, 1)).contains(activities.get(1).text("topic"));
        assertThat(event.sessions().get(1).steps().words()).containsExactlyElementsOf(expected.texts("process"));
        assertThat(event.sessions().get(2).outputs().words())
                .containsExactly(activities.get(2).text("output"));
    }

    private static String topic(OutreachEvent event, int session) {
        return event.sessions().get(session).topic().orElseThrow().value();
    }

    @Test
    void thePractitionerAgreesWithTheReader() {
        Tree expected = record("heritage", "H2");
        Practitioner person = all(practitioners).get(0);
        assertThat(person.name()).isEqualTo(names.get(expected.text("person")));
        assertThat(person.designations())
                .extracting(d -> d.value().words())
                .containsExactlyElementsOf(expected.texts("designations"));
        assertThat(person.designations())
                .allMatch(d -> d.value().level().isEmpty() && d.value().batch().isEmpty());
        assertThat(person.honours())
                .extracting(h -> h.value().name())
                .containsExactlyElementsOf(expected.texts("honours"));
        assertThat(person.titles()).extracting(Sourced::value).containsExactly(expected.text("professionalTitle"));
        Tree lineage = expected.tree("lineage").orElseThrow();
        var place = person.lineage().orElseThrow();
        assertThat(place.lineage()).contains(names.get(lineage.text("family")));
        assertThat(place.generation().orElseThrow().toString()).isEqualTo(lineage.text("generation"));
        assertThat(place.span().orElseThrow().qualifier()).isEqualTo(Quantity.Qualifier.ABOUT);
        assertThat(place.ancestors()).contains(lineage.text("ancestorRange"));
    }

    @Test
    void theWorksAgreeWithTheReader() {
        List<Tree> expected = record("heritage", "H2").trees("works");
        List<WorkRelation> works = all(practitioners).get(0).works();
        assertThat(works)
                .extracting(WorkRelation::kind)
                .containsExactly(WorkRelation.Kind.REPLICATE, WorkRelation.Kind.IMITATE, WorkRelation.Kind.RESTORE);
        for (int i = 0; i < works.size(); i++) {
            List<String> objects = expected.get(i).texts("objects").stream()
                    .map(object -> names.getOrDefault(object, object))
                    .toList();
            assertThat(works.get(i).objects()).containsExactlyElementsOf(objects);
            Optional<String> client = expected.get(i).find("client").map(id -> names.get(id.toString()));
            assertThat(works.get(i).client()).isEqualTo(client);
            Optional<String> since = expected.get(i).find("since").map(year -> year + "/..");
            assertThat(works.get(i).since().map(when -> when.edtf())).isEqualTo(since);
        }
        assertThat(works.get(1).technique()).contains(expected.get(1).text("technique"));
    }

    @Test
    void noAncestorHasAName() {
        assertThat(all(lineages).get(0).nodes())
                .extracting(node -> node.name().orElse(""))
                .containsExactly("", "", "", "", "", "王建江");
    }

    @Test
    void theReadingNightAgreesWithTheReader() {
        Tree expected = record("outreach", "R1");
        OutreachEvent event = event("A4");
        assertThat(event.kind()).isEqualTo(OutreachEvent.Kind.READING_NIGHT);
        assertThat(event.name()).isEqualTo(expected.text("name"));
        Tree organisers = expected.tree("organisers").orElseThrow();
        assertThat(agents(event, Role.Part.HOST)).containsExactlyElementsOf(named(organisers.texts("主办")));
        assertThat(agents(event, Role.Part.CO_ORGANISER)).containsExactlyElementsOf(named(organisers.texts("协办")));
        assertThat(event.venue()).isEmpty();
        assertThat(event.audience())
                .extracting(a -> a.whom() + a.count().value().least().orElseThrow())
                .containsExactly("家庭32", "小组4");
        assertThat(event.programme().chapters().words()).containsExactlyElementsOf(expected.texts("chapters"));
        assertThat(event.programme().forms().words()).containsExactlyElementsOf(expected.texts("forms"));
        assertThat(event.programme().readings().words()).containsExactlyElementsOf(named(expected.texts("readings")));
        assertThat(event.programme().readings().openEnded()).isTrue();
        assertThat(event.programme().stalls().words()).containsExactlyElementsOf(expected.texts("stalls"));
        assertThat(event.programme().stalls().openEnded()).isTrue();
        assertThat(event.honours())
                .extracting(h -> h.value().name() + h.value().carrier().orElse(""))
                .containsExactly("最美阅读家庭荣誉证书");
        assertThat(event.programme().unveiled().words()).containsExactly("“亲职·书友荟”");
    }

    @Test
    void theLectureSeriesAgreesWithTheReader() {
        Tree expected = record("outreach", "R2");
        OutreachEvent event = event("A5");
        assertThat(event.name()).isEqualTo(expected.text("name"));
        assertThat(event.when().orElseThrow().value().edtf()).isEqualTo(expected.text("year"));
        assertThat(event.audience()).hasSize(1);
        Quantity workers = event.audience().get(0).count().value();
        assertThat(workers.qualifier()).isEqualTo(Quantity.Qualifier.AT_LEAST);
        assertThat(workers.most()).isEmpty();
        List<Tree> sessions = expected.trees("sessions");
        assertThat(event.sessions()).hasSameSizeAs(sessions);
        for (int i = 0; i < sessions.size(); i++) {
            Session session = event.sessions().get(i);
            assertThat(session.speaker().map(Sourced::value)).contains(name(sessions.get(i), "speaker"));
            assertThat(session.host().map(Sourced::value)).contains(name(sessions.get(i), "host"));
        }
        assertThat(event.sessions().get(0).title()).isEmpty();
        assertThat(event.sessions().get(2).title().map(Sourced::value)).contains("OH卡初心探访沙龙");
        assertThat(event.sessions().get(2).steps().words())
                .containsExactlyElementsOf(sessions.get(2).texts("steps"));
        assertThat(event.programme().titles().openEnded()).isTrue();
        assertThat(event.programme().aspects().words()).containsExactlyElementsOf(expected.texts("lectureAspects"));
        assertThat(event.programme().tools().words()).containsExactly("欧卡牌(OH卡牌)");
    }

    @Test
    void quotesStandWhereTheReaderFoundThem() {
        for (Tree expected : gold.trees("quotes")) {
            Tree at = expected.tree("at").orElseThrow();
            Quote quote = event(at.text("article")).quotes().stream()
                    .filter(q -> q.text().equals(expected.text("text")))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(expected.text("id")));
            Passage passage = (Passage) quote.evidence();
            assertThat(List.of(passage.paragraph(), passage.start(), passage.end()))
                    .hasToString("[%s, %s, %s]".formatted(at.text("para"), at.text("start"), at.text("end")));
            assertThat(quote.speaker()).isEqualTo(expected.find("speaker").map(id -> names.get(id.toString())));
            assertThat(quote.minor()).isEqualTo(expected.find("minor").isPresent());
        }
    }

    private List<String> named(List<String> ids) {
        return ids.stream().map(id -> names.getOrDefault(id, id)).toList();
    }

    private String name(Tree tree, String part) {
        return names.getOrDefault(tree.text(part), "");
    }

    private static List<String> agents(OutreachEvent event, Role.Part part) {
        return event.roles().stream()
                .filter(role -> role.role() == part)
                .map(Role::agent)
                .toList();
    }

    private Tree record(String area, String id) {
        return gold.tree("records").orElseThrow().trees(area).stream()
                .filter(record -> record.text("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private OutreachEvent event(String article) {
        return all(events).stream()
                .filter(event -> source(event.evidence().get(0)).equals(article))
                .findFirst()
                .orElseThrow();
    }

    private static String source(kesi.core.api.value.Evidence evidence) {
        return evidence.source().orElseThrow().id();
    }

    private <T extends Record> List<T> all(RecordType<T> type) {
        List<T> found = new ArrayList<>();
        records.shelf(type).forEach(kept -> found.add(kept.value()));
        return found;
    }
}

package kesi.news.provider.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kesi.news.api.Mention;
import kesi.news.api.Mention.Kind;
import org.junit.jupiter.api.Test;

class MentionsTest {
    private final PageReader reader = new PageReader();

    private List<String> names(Kind kind, String text) {
        return reader.article("", "", text).mentions().stream()
                .filter(mention -> mention.kind() == kind)
                .map(Mention::name)
                .distinct()
                .toList();
    }

    @Test
    void personsAreFoundByTheWordBesideTheirName() {
        assertThat(names(Kind.PERSON, "云岭技师学院陶景行教授走进车间。工会主席何砚秋为大家讲课。")).containsExactlyInAnyOrder("陶景行", "何砚秋");
    }

    @Test
    void aNameOfTwoCharactersIsNotLengthenedByTheNextWord() {
        assertThat(names(Kind.PERSON, "工作室以工会主席秦滢为带头人,秦滢还是技师。")).containsExactly("秦滢");
    }

    @Test
    void aNameIsFollowedThroughTheText() {
        ReadItem item = reader.article("", "", "传承人邵松年走进小学。\n邵松年演示了编法。");
        assertThat(item.mentions())
                .filteredOn(mention -> mention.kind() == Kind.PERSON)
                .extracting(mention -> mention.span().paragraph())
                .containsExactly(1, 2);
    }

    @Test
    void withoutACueNobodyIsNamed() {
        assertThat(names(Kind.PERSON, "张家港举办竞赛,高新区参加,方法得当,程序规范。")).isEmpty();
    }

    @Test
    void organisationsOfAListAreToldApart() {
        assertThat(names(Kind.ORGANISATION, "活动由荷塘镇总工会主办,荷塘镇文联、柳溪村村委会与东桥社区居委会协办。"))
                .containsExactly("荷塘镇总工会", "荷塘镇文联", "柳溪村村委会", "东桥社区居委会");
    }

    @Test
    void aTimeWithoutADateIsATimeAndNoMore() {
        assertThat(names(Kind.TIME, "近日,活动举办。")).containsExactly("近日");
    }

    @Test
    void evidenceStandsWhereTheNameStands() {
        ReadItem item = reader.article("", "", "近日,由云岭市总工会主办的竞赛举行。");
        assertThat(item.mentions())
                .allSatisfy(mention -> assertThat(item.texts()
                                .get(mention.span().paragraph() - 1)
                                .substring(
                                        mention.span().start(), mention.span().end()))
                        .isEqualTo(mention.name()));
    }

    @Test
    void onTheRealPageAllPersonsAreFoundAndNobodyElse() {
        assertThat(found(Kind.PERSON)).isEqualTo(gold("person"));
    }

    @Test
    void onTheRealPageMostOrganisationsAreFoundAndFewThingsThatAreNone() {
        Set<String> found = found(Kind.ORGANISATION);
        Set<String> gold = gold("org");
        Set<String> right = new HashSet<>(found);
        right.retainAll(gold);
        double precision = right.size() / (double) found.size();
        double recall = right.size() / (double) gold.size();
        Set<String> wrong = new TreeSet<>(found);
        wrong.removeAll(gold);
        Set<String> missed = new TreeSet<>(gold);
        missed.removeAll(found);
        System.out.printf(
                "organisations: precision %.3f, recall %.3f; wrong %s; missed %s%n", precision, recall, wrong, missed);
        assertThat(precision).isGreaterThan(0.85);
        assertThat(recall).isGreaterThan(0.6);
    }

    @Test
    void nothingOnTheRealPageIsAsserted() {
        PageReader.Reading page = reader.read(SharedData.lines("page/page.txt"));
        assertThat(page.items()).allSatisfy(item -> assertThat(item.dated()).isEmpty());
        assertThat(page.items().stream()
                        .flatMap(item -> item.credits().stream())
                        .filter(credit -> credit.role().word().equals("photo")))
                .hasSize(1);
    }

    private Set<String> found(Kind kind) {
        return reader.read(SharedData.lines("page/page.txt")).items().stream()
                .flatMap(item -> item.mentions().stream())
                .filter(mention -> mention.kind() == kind)
                .map(Mention::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> gold(String type) {
        Set<String> names = new TreeSet<>();
        for (JsonElement each : SharedData.json("page/gold.json").getAsJsonArray("entities")) {
            JsonObject entity = each.getAsJsonObject();
            if (entity.get("type").getAsString().startsWith(type)) {
                names.add(entity.get("name").getAsString());
                if (type.equals("org")) {
                    aliases(entity).filter(alias -> alias.length() > 5).forEach(names::add);
                }
            }
        }
        return names;
    }

    private static Stream<String> aliases(JsonObject entity) {
        return entity.getAsJsonArray("aliases").asList().stream().map(JsonElement::getAsString);
    }
}

package kesi.heritage.provider.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Quantity;
import kesi.core.api.value.Ref;
import kesi.core.api.value.Sourced;
import kesi.core.api.value.When;
import kesi.heritage.api.Audience;
import kesi.heritage.api.Lineage.Node;
import kesi.heritage.api.OutreachEvent;
import kesi.heritage.api.OutreachEvent.Kind;
import kesi.heritage.api.OutreachEvent.Programme;
import kesi.heritage.api.Quote;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RulesTest {

    private static final Evidence HERE = new Evidence.Passage(new Ref("news.item", "a"), 1, 0, 2);

    @Property
    void aGenerationHasAsManyAncestorsWithoutNamesAsCameBefore(@ForAll @IntRange(min = 1, max = 100) int generation) {
        List<Node> nodes = Generations.upTo(generation, "陈小篾", Optional.empty());
        assertThat(nodes).hasSize(generation);
        assertThat(nodes.subList(0, generation - 1))
                .allMatch(node -> node.name().isEmpty()
                        && node.practitioner().isEmpty()
                        && node.tie().isEmpty());
        assertThat(nodes.get(generation - 1).name()).contains("陈小篾");
        assertThat(Generations.unbroken(nodes)).isTrue();
    }

    @Test
    void aGapInALineIsSeen() {
        assertThat(Generations.unbroken(List.of(node(1), node(3)))).isFalse();
        assertThat(Generations.unbroken(List.of(node(2)))).isFalse();
        assertThat(Generations.unbroken(List.of(node(1), node(2), node(2))))
                .as("two of one generation")
                .isTrue();
        assertThat(Generations.unbroken(List.of())).isTrue();
        assertThatThrownBy(() -> Generations.upTo(0, "x", Optional.empty())).isInstanceOf(RuntimeException.class);
    }

    private static Node node(int generation) {
        return new Node(generation, Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    void attendancesAreNeverFewerThanPeople() {
        assertThat(Counts.check(List.of(count("职工", 50, "人"), count("职工", 49, "人次"))))
                .hasSize(1);
        assertThat(Counts.check(List.of(count("职工", 50, "人"), count("职工", 50, "人次"))))
                .isEmpty();
        assertThat(Counts.check(List.of(count("职工", 50, "名"), count("学生", 10, "人次"))))
                .as("different people")
                .isEmpty();
        assertThat(Counts.check(List.of(count("家庭", 50, "户"), count("家庭", 10, "人次"))))
                .as("families are no people")
                .isEmpty();
    }

    private static Audience count(String whom, int number, String unit) {
        return new Audience(whom, Sourced.stated(Quantity.exact(number, unit), HERE));
    }

    @Test
    void aChildIsMaskedWhereverItsNameStands() {
        Quote quote = quote(true, Optional.empty());
        OutreachEvent event = event(quote);
        assertThat(Minors.masked(quote).speaker()).contains("某同学");
        assertThat(Minors.masked(quote).affiliation()).contains("某校");
        assertThat(Minors.masked(quote).text()).isEqualTo(quote.text());
        assertThat(Minors.masked("青石实验小学的周小萌说", event)).isEqualTo("某校的某同学说");
    }

    @Test
    void consentAndAgeLiftTheMask() {
        Quote agreed = quote(true, Optional.of(When.stated("2024-01-02")));
        assertThat(Minors.masked(agreed)).isEqualTo(agreed);
        Quote adult = quote(false, Optional.empty());
        assertThat(Minors.masked(adult)).isEqualTo(adult);
        assertThat(Minors.masked("周小萌", event(adult))).isEqualTo("周小萌");
    }

    @Test
    void foldedMarksAreShownFullWidthWhereTheyTouchChinese() {
        assertThat(Display.text("标识,也给予:你好(OH卡)!")).isEqualTo("标识，也给予：你好（OH卡）！");
        assertThat(Display.text("1,000 a,b 12:30")).isEqualTo("1,000 a,b 12:30");
        assertThat(Display.text("")).isEmpty();
    }

    static Quote quote(boolean minor, Optional<When> consent) {
        return new Quote("真好", Optional.of("周小萌"), Optional.of("青石实验小学"), minor, consent, HERE);
    }

    static OutreachEvent event(Quote quote) {
        return new OutreachEvent(
                "竹编体验活动",
                Kind.HERITAGE_CLASS,
                Optional.empty(),
                Optional.of(Sourced.stated("青石实验小学", HERE)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Programme.unknown(),
                List.of(),
                List.of(quote),
                List.of(HERE));
    }
}

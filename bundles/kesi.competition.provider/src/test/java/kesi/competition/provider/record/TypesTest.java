package kesi.competition.provider.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kesi.competition.api.Contest;
import kesi.competition.api.Entry;
import kesi.competition.api.Entry.Member;
import kesi.competition.api.Mark;
import kesi.competition.api.MarkStatus;
import kesi.competition.api.Sheet;
import kesi.competition.api.Unit;
import kesi.competition.provider.Office;
import kesi.core.api.text.Catalog;
import kesi.core.api.value.Ref;
import kesi.core.testing.ClosedWords;
import kesi.record.api.spi.RecordType;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked // what a test looks up is there, or the test fails
class TypesTest {

    private static final Ref CONTEST = new Ref(ContestType.NAME, "c1");

    @Test
    void namesDifferingInWidthBlanksAndQuotesAreTheSameKey() {
        assertThat(ContestType.byName("“高新匠领” 技能竞赛")).isEqualTo(ContestType.byName("\"高新匠领\"技能竞赛"));
        assertThat(ContestType.byName("甲竞赛")).isNotEqualTo(ContestType.byName("乙竞赛"));
    }

    @Test
    void peopleReadNoConstant() {
        List<RecordType<?>> types = List.of(new ContestType(), new EntryType(), new SheetType(), new ResultType());
        assertThat(types).flatExtracting(ClosedWords::unnamed).isEmpty();
    }

    @Test
    void aNumberIsTheOnlyOneOfItsContest() {
        assertThat(EntryType.byNumber(CONTEST, "01").unique()).isTrue();
        assertThat(EntryType.byNumber(CONTEST, "01"))
                .isNotEqualTo(EntryType.byNumber(new Ref(ContestType.NAME, "c2"), "01"));
    }

    @Test
    void recordsThatMayNotBeSavedNameTheField() {
        Entry entry = new Entry(
                CONTEST,
                " ",
                "",
                "",
                Unit.TEAM,
                Optional.empty(),
                List.of(new Member("1", "甲", false), new Member("1", "乙", false)),
                List.of());
        assertThat(new EntryType().check(entry)).extracting(f -> f.place()).containsExactly("number", "members");
        Sheet sheet = new Sheet(
                CONTEST,
                "s",
                "",
                "",
                Sheet.State.ENTERED,
                List.of(Mark.missing("1", "", MarkStatus.ABSENT), Mark.missing("1", "", MarkStatus.DSQ)));
        assertThat(new SheetType().check(sheet)).extracting(f -> f.place()).containsExactly("module", "marks");
        assertThat(new ContestType().check(Contest.named("  ", Contest.State.DRAFT)))
                .hasSize(1);
    }

    @Test
    void everythingPointsAtItsContest() {
        Sheet sheet = new Sheet(CONTEST, "s", "m", "", Sheet.State.ENTERED, List.of());
        assertThat(new SheetType().links(sheet).get(0).target()).isEqualTo(CONTEST);
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        Catalog catalog = Catalog.of(Office.class);
        for (RecordType<?> type : List.of(new ContestType(), new EntryType(), new SheetType(), new ResultType())) {
            assertThat(type.label().chinese())
                    .isNotEqualTo(type.label().key())
                    .isNotEqualTo(type.label().english());
            type.fields()
                    .forEach(field -> assertThat(field.label().chinese())
                            .isNotEqualTo(field.label().key()));
        }
        assertThat(catalog.pattern("rank.done", java.util.Locale.CHINESE)).isPresent();
        assertThat(keys("messages.properties")).isEqualTo(keys("messages_en.properties"));
    }

    private static java.util.Set<Object> keys(String name) {
        java.util.Properties texts = new java.util.Properties();
        try (var in = Office.class.getResourceAsStream("/kesi/competition/provider/" + name)) {
            texts.load(in);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return texts.keySet();
    }
}

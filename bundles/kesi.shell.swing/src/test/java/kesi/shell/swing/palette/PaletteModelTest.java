package kesi.shell.swing.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kesi.core.api.text.Message;
import kesi.shell.swing.palette.PaletteModel.Hit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteModelTest {

    private static final PaletteIndex INDEX = new PaletteIndex(List.of(
            entry("导入报纸", "Import newspaper", "news:import"),
            entry("计算名次", "Rank entries", "competition:rank"),
            entry("校验工作区", "Verify the workspace", "store:verify"),
            entry("重置银行行长", "Reset", "bank:reset")));

    private final PaletteModel model = new PaletteModel(INDEX, List.of());

    @Test
    void nothingTypedOffersEverythingInItsOrder() {
        assertThat(names("")).containsExactly("news:import", "competition:rank", "store:verify", "bank:reset");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "导入",
                "报纸",
                "daorubaozhi",
                "drbz",
                "daor",
                "drbaozhi",
                "dao ru",
                "导ru",
                "newspaper",
                "news:im",
                "Import N"
            })
    void chinesePinyinInitialsEnglishAndNamesFindACommand(String typed) {
        assertThat(names(typed)).first().isEqualTo("news:import");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chongzhi", "zhongzhi", "yinhang", "yinxing", "hangzhang", "hangchang", "czyhhz"})
    void everyReadingOfACharacterFits(String typed) {
        assertThat(names(typed)).containsExactly("bank:reset");
    }

    @Test
    void lettersInTheirOrderAreEnough() {
        assertThat(names("vws")).containsExactly("store:verify");
        assertThat(names("zzzzzz")).isEmpty();
    }

    @Test
    void whatStandsTogetherIsBetterThanWhatIsScattered() {
        PaletteModel two = new PaletteModel(
                new PaletteIndex(
                        List.of(entry("一", "Release a bank note kind", "a:a"), entry("二", "Rank entries", "b:b"))),
                List.of());

        assertThat(two.matching("rank"))
                .extracting(hit -> hit.entry().name())
                .first()
                .isEqualTo("b:b");
    }

    @Test
    void whatWasUsedLatelyComesFirst() {
        PaletteModel used = new PaletteModel(INDEX, List.of("store:verify", "gone:away", "competition:rank"));

        assertThat(used.matching(""))
                .extracting(hit -> hit.entry().name())
                .startsWith("store:verify", "competition:rank", "news:import");
        assertThat(used.matching("r")).extracting(hit -> hit.entry().name()).startsWith("store:verify");
    }

    @Test
    void aLetterMoreAndALetterLessAnswerTheSameAsAskingAnew() {
        for (String typed : List.of("d", "dr", "drb", "dr", "d", "", "x", "xy", "y")) {
            assertThat(names(typed))
                    .isEqualTo(new PaletteModel(INDEX, List.of())
                            .matching(typed).stream()
                                    .map(hit -> hit.entry().name())
                                    .toList());
        }
    }

    @Test
    void whatWasMeantIsMarked() {
        assertThat(marked(model.matching("baozhi").get(0))).isEqualTo("报纸");
        assertThat(marked(model.matching("drz").get(0))).isEqualTo("导入纸");
        assertThat(marked(model.matching("newspaper").get(0))).isEmpty();
    }

    @Test
    void aCharacterHasAllItsReadingsAndARareOneToo() {
        Pinyin pinyin = Pinyin.table();

        assertThat(pinyin.of('行')).contains("xing", "hang");
        assertThat(pinyin.of('缂')).containsExactly("ke");
        assertThat(pinyin.of('绿')).contains("lv");
        assertThat(pinyin.of('A')).isEmpty();
    }

    @Property(tries = 300)
    void anythingMayBeTyped(@ForAll String typed) {
        List<Hit> hits = new PaletteModel(INDEX, List.of()).matching(typed);

        assertThat(hits).hasSizeLessThanOrEqualTo(4);
    }

    private List<String> names(String typed) {
        return model.matching(typed).stream().map(hit -> hit.entry().name()).toList();
    }

    private static String marked(Hit hit) {
        String title = hit.entry().title().chinese();
        List<String> marked = new ArrayList<>();
        for (int i = 0; i < hit.chinese().length; i++) {
            if (hit.chinese()[i]) {
                marked.add(title.substring(i, i + 1));
            }
        }
        return String.join("", marked);
    }

    private static PaletteEntry entry(String zh, String en, String name) {
        Message title = new Message("k", zh, en, List.of());
        return new PaletteEntry(title, Message.literal("命令"), name, "", () -> {});
    }
}

package kesi.shell.swing.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kesi.core.api.text.Message;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PaletteModelTest {

    private final PaletteModel model = new PaletteModel(List.of(
            entry("导入报纸", "Import newspaper", "news:import"),
            entry("计算名次", "Rank entries", "competition:rank"),
            entry("校验工作区", "Verify the workspace", "store:verify")));

    @Test
    void nothingTypedOffersEverythingInItsOrder() {
        assertThat(names("")).containsExactly("news:import", "competition:rank", "store:verify");
    }

    @Test
    void chineseEnglishNamesAndPinyinInitialsFindACommand() {
        assertThat(names("名次")).containsExactly("competition:rank");
        assertThat(names("verify")).containsExactly("store:verify");
        assertThat(names("news:im")).containsExactly("news:import");
        assertThat(names("drbz")).containsExactly("news:import");
    }

    @Test
    void lettersInTheirOrderAreEnough() {
        assertThat(names("vws")).containsExactly("store:verify");
        assertThat(names("zzzz")).isEmpty();
    }

    @Test
    void whatStandsTogetherIsBetterThanWhatIsScattered() {
        PaletteModel two = new PaletteModel(
                List.of(entry("一", "Release a bank note kind", "a:a"), entry("二", "Rank entries", "b:b")));

        assertThat(two.matching("rank")).extracting(PaletteEntry::name).first().isEqualTo("b:b");
    }

    @Test
    void initialsFollowThePinyinOfCommonCharacters() {
        assertThat(Initials.of("工会劳动竞赛 A区")).isEqualTo("ghldjs aq");
    }

    @Test
    void aCharacterOutsideOfTheCommonOnesStaysItself() {
        assertThat(Initials.of("缂丝")).isEqualTo("缂s");
        assertThat(Initials.of("\uD86D\uDFCE")).isEqualTo("\uD86D\uDFCE");
    }

    @Property(tries = 300)
    void anythingMayBeTyped(@ForAll String typed) {
        assertThat(model.matching(typed)).hasSizeLessThanOrEqualTo(3);
    }

    private List<String> names(String typed) {
        return model.matching(typed).stream().map(PaletteEntry::name).toList();
    }

    private static PaletteEntry entry(String zh, String en, String name) {
        Message title = new Message("k", zh, en, List.of());
        return new PaletteEntry(title, Message.literal("命令"), name, "", () -> {});
    }
}

package kesi.report.api.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 7, -1})
    void aHeadingHasALevelFromOneToSix(int level) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Block.Heading(level, "标题"));
    }

    @Test
    void aNoteHasANumberFromOneOn() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Block.Note(0, "注"));
    }

    @Test
    void aParagraphKeepsItsOwnRuns() {
        List<Run> runs = new ArrayList<>(List.of(Run.plain("甲")));
        Block.Paragraph paragraph = new Block.Paragraph(runs, Block.Style.BODY);
        runs.add(Run.bold("乙"));
        assertThat(paragraph.runs()).containsExactly(Run.noted("甲", 0));
    }

    @Test
    void plainTextBecomesOneRun() {
        assertThat(Block.Paragraph.body("甲")).isEqualTo(new Block.Paragraph(List.of(Run.plain("甲")), Block.Style.BODY));
        assertThat(Block.Paragraph.of("甲", Block.Style.NOTE).style()).isEqualTo(Block.Style.NOTE);
    }
}

package kesi.chart.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kesi.chart.api.Chart;
import kesi.chart.api.ChartPlan;
import kesi.chart.api.ChartPlan.Grain;
import kesi.chart.api.ChartPlan.Kind;
import kesi.chart.api.Charts;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import org.junit.jupiter.api.Test;

class ChartModelTest {

    private final ChartModel model = new ChartModel(new KnownFields());

    @Test
    void withoutASelectionThereIsNothingToDraw() {
        assertThat(model.follow(List.of())).isFalse();
        assertThat(model.plan()).isEmpty();
    }

    @Test
    void aSelectedRecordTurnsTheChartToItsTypeByTimeFirst() {
        assertThat(model.follow(List.of(Ref.parse("test.outing/a")))).isTrue();

        assertThat(model.plan().map(plan -> plan.by().field())).contains("date");
        assertThat(model.inTime()).isTrue();
        assertThat(model.follow(List.of(Ref.parse("test.outing/b")))).isFalse();
    }

    @Test
    void aTypeWithoutFieldsHasNoPlan() {
        assertThat(model.turnTo("bare.type")).isTrue();
        assertThat(model.plan()).isEmpty();
    }

    @Test
    void everyChoiceChangesItsPieceOfThePlanAlone() {
        model.turnTo("test.outing");
        model.groupBy("org");
        model.step(Grain.YEAR);
        model.partBy(Optional.of("date"));
        model.addUp(Optional.of("people"));
        model.draw(Kind.LINE);
        model.filter("工会");

        ChartPlan plan = model.plan().orElseThrow();
        assertThat(new Arguments(plan).and("save", "甲").toString())
                .isEqualTo("{type=[test.outing], by=[org], grain=[YEAR], split=[date], sum=[people], kind=[LINE],"
                        + " most=[12], filter=[工会], save=[甲]}");
    }

    @Test
    void aFieldDoesNotPartItself() {
        model.turnTo("test.outing");
        model.partBy(Optional.of("org"));
        model.groupBy("org");

        assertThat(model.plan().orElseThrow().by().split()).isEmpty();
    }

    @Test
    void anExportedFileGetsTheEndingOfItsFormat() {
        assertThat(ExportFile.named(new java.io.File("a/b"), "png").getName()).isEqualTo("b.png");
        assertThat(ExportFile.named(new java.io.File("a/b.csv"), "png").getName())
                .isEqualTo("b.csv");
    }

    private static final class KnownFields implements Charts {
        @Override
        public List<Aspect> aspects(String type) {
            return type.equals("bare.type")
                    ? List.of()
                    : List.of(
                            new Aspect("org", Message.literal("单位"), Use.GROUP),
                            new Aspect("date", Message.literal("日期"), Use.TIME),
                            new Aspect("people", Message.literal("人数"), Use.SUM));
        }

        @Override
        public Chart make(ChartPlan plan, Task task) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void paint(Chart chart, Graphics2D on, Rectangle2D area, Look look) {
            throw new UnsupportedOperationException();
        }

        @Override
        public byte[] png(Chart chart, int width, int height, Locale language) {
            throw new UnsupportedOperationException();
        }
    }
}

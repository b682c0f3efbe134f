package kesi.bookroom.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import kesi.bookroom.ui.Samples;
import kesi.bookroom.ui.Shelves;
import kesi.bookroom.ui.Window;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.core.testing.DirectCommands;
import kesi.core.testing.FixedLanguage;
import org.junit.jupiter.api.Test;

class DeskViewTest {

    private static final LocalDate TODAY = LocalDate.now();

    private final Window window = new Window();
    private final Samples samples = Samples.in(window, TODAY.minusDays(4));
    private final Lend lend = new Lend();
    private final DirectCommands commands = new DirectCommands().add("bookroom:lend", lend);
    private final JPanel view = (JPanel) new DeskView(
                    window.records,
                    window.json,
                    commands,
                    window.records.journal(),
                    window,
                    window.workbench(),
                    FixedLanguage.chinese())
            .create(window.scope());
    private final DeskForm form = (DeskForm) view.getComponent(0);

    @Test
    void whatIsOutStandsThereWithHowLateItIs() {
        JTable table =
                (JTable) ((JScrollPane) view.getComponent(1)).getViewport().getView();
        assertThat(table.getValueAt(0, 0)).isEqualTo(TODAY.minusDays(4).toString());
        assertThat(table.getValueAt(0, 1)).isEqualTo("逾期 4 天");
        assertThat(table.getValueAt(0, 2)).isEqualTo("平凡的世界");
        table.setRowSelectionInterval(0, 0);
        assertThat(List.of(form.book.getText(), form.reader.getText(), form.card.getText()))
                .containsExactly(samples.world().id(), "陈小梅", "1001");
    }

    @Test
    void aSelectedBookIsTheOneThatIsLent() {
        window.select(List.of(samples.room(), samples.capital()));
        form.reader.setText("王小明");
        form.card.setText(" 1002 ");
        form.lend.doClick();
        assertThat(lend.lent).containsExactly(samples.capital().id() + " 王小明 1002");
        assertThat(window.asked).containsExactly("notice 借好了");
        assertThat(form.book.getText()).isEmpty();
    }

    @Test
    void aRefusalIsShownAndWhatWasTypedStays() {
        form.book.setText("refused");
        form.reader.setText("王小明");
        form.card.setText("1002");
        form.lend.doClick();
        assertThat(window.problems).hasSize(1);
        assertThat(form.reader.getText()).isEqualTo("王小明");
    }

    @Test
    void aBlankFieldIsNoArgument() {
        form.book.setText("x");
        form.lend.doClick();
        assertThat(window.problems).singleElement().isInstanceOf(Problem.class);
        assertThat(lend.lent).isEmpty();
    }

    @Test
    void takingBackAsksTheCommand() {
        List<String> back = new ArrayList<>();
        commands.add("bookroom:return", new Back(back));
        form.book.setText("平凡的世界");
        form.card.setText("1001");
        form.back.doClick();
        assertThat(back).containsExactly("平凡的世界 1001");
    }

    @Test
    void whatIsDueTodayIsNotLate() {
        DeskModel model = new DeskModel(new Shelves(window.records, window.json), commands);
        assertThat(model.out(TODAY.minusDays(4)).get(0).late()).isZero();
        assertThat(model.out(TODAY).get(0).late()).isEqualTo(4);
    }

    @Test
    void everyFieldHasItsLabel() {
        for (javax.swing.JTextField field : List.of(form.book, form.reader, form.card)) {
            assertThat(field.getAccessibleContext().getAccessibleName()).isNotBlank();
        }
        assertThat(form.lend.getText()).isEqualTo("借出");
        assertThat(form.back.getText()).isEqualTo("归还");
    }

    /** Lends to everybody, but refuses one book. */
    static final class Lend implements Handler<Lend.Parameters> {

        private final List<String> lent = new ArrayList<>();

        /** As the real command has them. */
        public record Parameters(
                @Param(label = "book") String book,
                @Param(label = "reader") String reader,
                @Param(label = "card") String card) {}

        @Override
        public Outcome run(Parameters parameters, Task task) {
            if (parameters.book().equals("refused")) {
                throw Problem.failed(Message.literal("no"));
            }
            lent.add(parameters.book() + " " + parameters.reader() + " " + parameters.card());
            return Outcome.of(Message.literal("借好了")).withData(Map.of());
        }
    }

    /** Takes everything back. */
    static final class Back implements Handler<Back.Parameters> {

        private final List<String> back;

        Back(List<String> back) {
            this.back = back;
        }

        /** As the real command has them. */
        public record Parameters(
                @Param(label = "book") String book,
                @Param(label = "card") String card) {}

        @Override
        public Outcome run(Parameters parameters, Task task) {
            back.add(parameters.book() + " " + parameters.card());
            return Outcome.of(Message.literal("还好了"));
        }
    }
}

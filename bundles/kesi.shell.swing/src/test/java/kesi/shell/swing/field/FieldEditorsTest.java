package kesi.shell.swing.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JTable;
import javax.swing.text.JTextComponent;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Ref;
import kesi.core.api.value.When;
import kesi.core.testing.FixedLanguage;
import kesi.core.testing.TestJson;
import kesi.record.api.compare.Same;
import kesi.record.api.compare.TreePath;
import kesi.shell.swing.part.Stores;
import kesi.shell.swing.sample.ThreadTasks;
import kesi.shell.swing.scope.ExitWork;
import kesi.shell.swing.scope.Owner;
import kesi.shell.swing.scope.ScopeHome;
import kesi.shell.swing.scope.Spoken;
import kesi.shell.swing.scope.StateFolder;
import kesi.shell.swing.scope.StateShelf;
import kesi.shell.swing.scope.ViewScope;
import kesi.shell.swing.shape.Blank;
import kesi.shell.swing.shape.FieldWords;
import kesi.shell.swing.shape.Shapes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Widgets of a form, without a display. */
class FieldEditorsTest {

    private enum Side {
        LEFT,
        RIGHT
    }

    private record Member(String number, String name, boolean substitute) {}

    private record Sheet(
            String title,
            Optional<BigDecimal> score,
            Side side,
            Optional<When> when,
            List<Member> members,
            List<String> lines,
            Map<String, Integer> points,
            Evidence evidence,
            Optional<Ref> link) {}

    private final Sheet sheet = new Sheet(
            "题",
            Optional.of(new BigDecimal("9.50")),
            Side.LEFT,
            Optional.of(When.stated("2023-10-12")),
            List.of(new Member("01", "陆晓岚", false), new Member("02", "周平", true)),
            List.of("一", "二"),
            Map.of("甲", 3),
            new Evidence.Manual("编辑", "电话"),
            Optional.empty());
    private Map<String, Object> tree = named(TestJson.create().tree(sheet));
    private String kind = "";
    private final FieldEditor form = form();

    @Test
    void showingAValueChangesNothing() {
        Map<String, Object> before = tree;
        form.show(tree);

        assertThat(tree).isSameAs(before);
    }

    @Test
    void typedTextBecomesTheValueAndIsOneKindOfStep() {
        text("title").setText("新题");

        assertThat(tree).containsEntry("title", "新题");
        assertThat(kind).isEqualTo("title");
    }

    @Test
    void aNumberTypedHalfStaysAsTypedAndANumberStaysExact() {
        text("score").setText("9.5x");
        assertThat(tree).containsEntry("score", "9.5x");

        text("score").setText("9.500");
        assertThat(tree).containsEntry("score", new BigDecimal("9.500"));
        text("score").setText("");
        assertThat(tree).doesNotContainKey("score");
    }

    @Test
    void showingWhatTheTextMeansLeavesTheTextAlone() {
        text("score").setText("12.");

        assertThat(text("score").getText()).isEqualTo("12.");
    }

    @Test
    void aChoiceIsTakenFromItsWords() {
        find(JComboBox.class, "field.side").setSelectedItem("RIGHT");

        assertThat(tree).containsEntry("side", "RIGHT");
        assertThat(kind).isEmpty();
    }

    @Test
    void aTimeIsEditedByItsEntriesAndTakenOutAsAWhole() {
        text("when.edtf").setText("2024");
        assertThat(TreePath.parse("when.edtf").in(tree)).contains("2024");

        find(JButton.class, "field.when").doClick();
        assertThat(tree).doesNotContainKey("when");
        find(JButton.class, "field.when").doClick();
        assertThat(TreePath.parse("when.edtf").in(tree)).contains("");
    }

    @Test
    void elementsAreAddedEditedMovedAndRemoved() {
        find(JButton.class, "field.members.add").doClick();
        text("members.element.name").setText("沈立");
        assertThat(TreePath.parse("members[2].name").in(tree)).contains("沈立");

        find(JButton.class, "field.members.up").doClick();
        assertThat(TreePath.parse("members[1].name").in(tree)).contains("沈立");
        find(JButton.class, "field.members.remove").doClick();
        assertThat((List<?>) tree.get("members")).hasSize(2);
        assertThat(TreePath.parse("members[1].name").in(tree)).contains("周平");
    }

    @Test
    void theSelectedRowIsTheOneThatIsEdited() {
        JTable table = find(JTable.class, "field.members");
        table.setRowSelectionInterval(1, 1);
        assertThat(text("members.element.name").getText()).isEqualTo("周平");
        text("members.element.name").setText("周萍");

        assertThat(TreePath.parse("members[1].name").in(tree)).contains("周萍");
        assertThat(table.getSelectedRow()).isEqualTo(1);
    }

    @Test
    void linesAreAList() {
        text("lines").setText("一\n\n三\n四");

        assertThat(tree.get("lines")).isEqualTo(List.of("一", "三", "四"));
    }

    @Test
    void namedValuesKeepTheirNames() {
        find(JTable.class, "field.points").setRowSelectionInterval(0, 0);
        text("points.element.value").setText("5");

        assertThat(Same.same(tree.get("points"), Map.of("甲", 5))).isTrue();
    }

    @Test
    void anotherKindOfEvidenceHasOtherEntries() {
        find(JComboBox.class, "field.evidence").setSelectedItem("Cell");

        assertThat(TreePath.parse("evidence.is").in(tree)).contains("Cell");
        text("evidence.row").setText("7");
        assertThat(TreePath.parse("evidence.row").in(tree)).contains(7L);
    }

    @Test
    void whatTheFormMadeIsReadByTheType() {
        text("title").setText("新题");
        find(JButton.class, "field.members.add").doClick();
        text("members.element.number").setText("03");
        Sheet read = TestJson.create().value(Sheet.class, tree);

        assertThat(read.title()).isEqualTo("新题");
        assertThat(read.members()).hasSize(3);
        assertThat(read.when()).isEqualTo(sheet.when());
    }

    @Test
    void aFormOverABlankRecordShowsEveryField() {
        tree = Blank.record(Shapes.of(Sheet.class));
        form.show(tree);

        assertThat(text("title").getText()).isEmpty();
        assertThat(find(JTable.class, "field.members").getRowCount()).isZero();
    }

    private FieldEditor form() {
        FixedLanguage language = FixedLanguage.chinese();
        ViewScope scope = new ViewScope(
                new ScopeHome(
                        language,
                        new ThreadTasks(),
                        problem -> {},
                        new StateShelf(new StateFolder(Path.of("unused"), TestJson.create()), problem -> {}),
                        new ExitWork()),
                Owner.SHELL);
        FieldTools tools = new FieldTools(
                new Spoken(language, scope), scope, new FieldWords(Optional.empty()), new Stores(), "", true);
        FieldEditor[] made = new FieldEditor[1];
        made[0] = FieldEditors.of(Shapes.of(Sheet.class), tools, tree, (step, value) -> {
            tree = named(value.orElseThrow());
            kind = step;
            made[0].show(tree);
        });
        made[0].show(tree);
        return made[0];
    }

    private JTextComponent text(String path) {
        return find(JTextComponent.class, "field." + path);
    }

    private <C extends Component> C find(Class<C> type, String name) {
        return below(form.widget())
                .filter(one -> type.isInstance(one) && name.equals(one.getName()))
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + name));
    }

    private static Stream<Component> below(Component one) {
        Stream<Component> children = one instanceof Container box ? Stream.of(box.getComponents()) : Stream.of();
        return Stream.concat(Stream.of(one), children.flatMap(FieldEditorsTest::below));
    }

    private static Map<String, Object> named(@Nullable Object tree) {
        Map<String, Object> named = new LinkedHashMap<>();
        ((Map<?, ?>) java.util.Objects.requireNonNull(tree))
                .forEach((name, value) -> named.put(String.valueOf(name), value));
        return named;
    }
}

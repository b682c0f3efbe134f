package kesi.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import kesi.core.api.value.Ref;
import kesi.core.testing.FixedLanguage;
import kesi.core.testing.QuietWorkbench;
import kesi.core.testing.TestScope;
import kesi.core.testing.TestSelection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportsViewTest {

    private final ListedReports reports = new ListedReports();
    private final BlankPages preview = new BlankPages();
    private final TestSelection selection = new TestSelection();
    private final TestScope scope = new TestScope();
    private JComponent view = new JLabel();

    @BeforeEach
    void open() {
        view = new ReportsView(reports, preview, FixedLanguage.chinese(), new QuietWorkbench(), selection)
                .create(scope);
    }

    @AfterEach
    void end() throws Exception {
        scope.close();
    }

    @Test
    void nothingCanBePrintedBeforeAReportIsChosen() {
        assertThat(button("另存为…").isEnabled()).isFalse();
        assertThat(texts()).contains("请先选一份报告。");
    }

    @Test
    void theFormAsksForWhatIsMissing() {
        list().setSelectedIndex(1);
        assertThat(texts()).contains("活动 *", "请填写“活动”。");
        assertThat(button("另存为…").isEnabled()).isFalse();
        all(JTextField.class).get(0).setText("e1");
        assertThat(button("另存为…").isEnabled()).isTrue();
    }

    @Test
    void theSelectedRecordIsFilledIn() {
        selection.select(List.of(new Ref("heritage.event", "e7")));
        list().setSelectedIndex(0);
        assertThat(all(JTextField.class).get(0).getText()).isEqualTo("e7");
    }

    @Test
    void pagesFollowWhatIsTyped() {
        list().setSelectedIndex(0);
        all(JTextField.class).get(0).setText("e1");
        Waiting.until(() -> texts().contains("/ 2"));
        all(JTextField.class).get(0).setText("e2");
        Waiting.until(() -> preview.closed() == 1);
        assertThat(preview.made())
                .extracting(request -> request.arguments().get("event"))
                .contains(List.of("e1"), List.of("e2"));
    }

    @Test
    void pagesAreTurned() {
        list().setSelectedIndex(0);
        all(JTextField.class).get(0).setText("e1");
        Waiting.until(() -> texts().contains("/ 2"));
        button("›").doClick();
        assertThat(texts()).contains("2");
    }

    @Test
    void thePagesAreClosedWithTheView() throws Exception {
        list().setSelectedIndex(0);
        all(JTextField.class).get(0).setText("e1");
        Waiting.until(() -> texts().contains("/ 2"));
        assertThat(preview.closed()).isZero();
        scope.close();
        assertThat(preview.closed()).isEqualTo(1);
    }

    @Test
    void everyControlHasAName() {
        List<JComponent> nameless = new ArrayList<>();
        for (JComponent control : all(JComponent.class)) {
            boolean told =
                    control instanceof AbstractButton || control instanceof JList || control instanceof JTextField;
            boolean own = control.getClass().getName().startsWith("javax.swing.J");
            if (told && own && control.getAccessibleContext().getAccessibleName() == null) {
                nameless.add(control);
            }
        }
        assertThat(nameless).isEmpty();
    }

    @Test
    void aReportThatLeavesIsNoMoreInTheList() {
        list().setSelectedIndex(1);
        reports.remove("news.brief");
        assertThat(list().getModel().getSize()).isEqualTo(1);
        assertThat(texts()).contains("请先选一份报告。");
    }

    private JList<?> list() {
        return all(JList.class).get(0);
    }

    private JButton button(String text) {
        return all(JButton.class).stream()
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> texts() {
        return Stream.of(
                        all(JLabel.class).stream().map(JLabel::getText),
                        all(JTextArea.class).stream().map(JTextArea::getText),
                        all(JTextField.class).stream().map(JTextField::getText))
                .flatMap(texts -> texts)
                .toList();
    }

    private <W extends Component> List<W> all(Class<W> kind) {
        List<W> found = new ArrayList<>();
        collect(view, kind, found);
        return found;
    }

    private static <W extends Component> void collect(Component widget, Class<W> kind, List<W> found) {
        if (kind.isInstance(widget)) {
            found.add(kind.cast(widget));
        }
        if (widget instanceof Container container) {
            for (Component child : container.getComponents()) {
                collect(child, kind, found);
            }
        }
    }
}

package kesi.heritage.ui.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import kesi.core.api.value.Ref;
import kesi.core.testing.FixedLanguage;
import kesi.core.testing.TestScope;
import kesi.shell.api.RecordPanels;
import kesi.shell.api.Scope;
import org.junit.jupiter.api.Test;

class RecordsViewTest {

    private final Panels panels = new Panels();

    @Test
    void everyTypeHasItsTabWithTheListOfTheShell() {
        JTabbedPane tabs = (JTabbedPane) new RecordsView(panels, FixedLanguage.chinese()).create(new TestScope());
        assertThat(panels.listed)
                .containsExactly("heritage.session", "heritage.practitioner", "heritage.element", "heritage.lineage");
        assertThat(List.of(tabs.getTitleAt(0), tabs.getTitleAt(1), tabs.getTitleAt(2), tabs.getTitleAt(3)))
                .containsExactly("活动", "传承人", "项目", "世系");
        assertThat(tabs.getClientProperty("html.disable")).isEqualTo(true);
    }

    @Test
    void theDetailIsTheShells() {
        assertThat(new DetailView(panels).create(new TestScope())).isSameAs(panels.detail);
    }

    /** Panels that remember what was asked for. */
    private static final class Panels implements RecordPanels {

        private final List<String> listed = new ArrayList<>();
        private final JComponent detail = new JPanel();

        @Override
        public JComponent list(String type, Scope scope) {
            listed.add(type);
            return new JPanel();
        }

        @Override
        public JComponent detail(Scope scope) {
            return detail;
        }

        @Override
        public JComponent form(Ref record, Scope scope) {
            return new JPanel();
        }

        @Override
        public JComponent search(List<String> types, Scope scope) {
            return new JPanel();
        }
    }
}

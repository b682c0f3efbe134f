package kesi.deploy.ui.bundle;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTextArea;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.deploy.api.Bundles;
import kesi.deploy.ui.Literal;
import kesi.shell.api.Scope;
import kesi.shell.api.Tables;
import kesi.shell.api.TextTable;
import kesi.shell.api.View;
import kesi.shell.api.ViewPart;
import kesi.shell.api.WrappingBar;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The bundles of the running framework: state, why a component waits, start and stop. */
@View(id = "deploy.bundles", title = "%view.bundles", icon = "kesi/deploy/ui/icon/bundle.svg")
@Component(scope = ServiceScope.PROTOTYPE)
public final class BundlesView implements ViewPart {

    private static final int NAME = 1;
    private static final double TABLE_SHARE = 0.75;

    private final BundlesModel model;
    private final Language language;
    private final Tables tables;
    private List<List<String>> rows = List.of();
    private final JTextArea reasons = Literal.of(new JTextArea());

    /** A view of these bundles. */
    @Activate
    public BundlesView(@Reference Bundles bundles, @Reference Language language, @Reference Tables tables) {
        this.model = new BundlesModel(bundles, language);
        this.language = language;
        this.tables = tables;
    }

    @Override
    public JComponent create(Scope scope) {
        TextTable table = tables.create(scope, Message.of(BundlesView.class, "view.bundles"));
        table.onSelect(() -> explain(scope, table));
        reasons.setEditable(false);
        reasons.setLineWrap(true);
        reasons.getAccessibleContext().setAccessibleName(say("bundle.reasons"));
        JPanel panel = new JPanel(new BorderLayout());
        panel.add(buttons(scope, table), BorderLayout.NORTH);
        JSplitPane split = new JSplitPane(JSplitPane.VERTICAL_SPLIT, table.widget(), new JScrollPane(reasons));
        split.setResizeWeight(TABLE_SHARE);
        panel.add(split, BorderLayout.CENTER);
        scope.inEachLanguage(() -> refresh(scope, table));
        return panel;
    }

    private JComponent buttons(Scope scope, TextTable table) {
        JPanel bar = new WrappingBar();
        bar.add(button(scope, "bundle.start", () -> change(scope, table, "bundle.start", model::start)));
        bar.add(button(scope, "bundle.stop", () -> change(scope, table, "bundle.stop", model::stop)));
        bar.add(button(scope, "bundle.refresh", () -> refresh(scope, table)));
        return bar;
    }

    private JButton button(Scope scope, String key, Runnable action) {
        JButton button = Literal.of(new JButton());
        button.addActionListener(event -> action.run());
        scope.inEachLanguage(() -> button.setText(say(key)));
        return button;
    }

    private void change(Scope scope, TextTable table, String key, Consumer<String> action) {
        selected(table)
                .ifPresent(bundle -> scope.inBackground(
                        Message.of(BundlesView.class, key),
                        task -> {
                            action.accept(bundle);
                            return bundle;
                        },
                        done -> refresh(scope, table)));
    }

    private void refresh(Scope scope, TextTable table) {
        scope.inBackground(Message.of(BundlesView.class, "bundle.refresh"), task -> model.rows(), found -> {
            rows = found;
            table.show(model.heads(), found);
        });
    }

    private void explain(Scope scope, TextTable table) {
        selected(table)
                .ifPresent(bundle -> scope.inBackground(
                        Message.of(BundlesView.class, "bundle.reasons"),
                        task -> model.reasons(bundle),
                        reasons::setText));
    }

    private Optional<String> selected(TextTable table) {
        return table.selected().stream().findFirst().map(row -> rows.get(row).get(NAME));
    }

    private String say(String key) {
        return language.say(Message.of(BundlesView.class, key));
    }
}

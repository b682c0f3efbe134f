package kesi.deploy.ui.care;

import java.awt.BorderLayout;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.deploy.api.HeldPlugins;
import kesi.deploy.api.PluginWatch;
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

/** What each plug-in costs the window, and which ones rest. */
@View(id = "deploy.usage", title = "%view.usage", icon = "kesi/deploy/ui/icon/usage.svg")
@Component(scope = ServiceScope.PROTOTYPE)
public final class UsageView implements ViewPart {

    private static final int REFRESH_MS = 2_000;

    private final UsageModel model;
    private final Language language;
    private final Tables tables;
    private List<List<String>> rows = List.of();

    /** A view of these plug-ins. */
    @Activate
    public UsageView(
            @Reference PluginWatch watch,
            @Reference HeldPlugins plugins,
            @Reference Language language,
            @Reference Tables tables) {
        this.model = new UsageModel(watch, plugins, language);
        this.language = language;
        this.tables = tables;
    }

    @Override
    public JComponent create(Scope scope) {
        TextTable table = tables.create(scope, Message.of(UsageView.class, "view.usage"));
        JPanel bar = new WrappingBar();
        bar.add(button(scope, table, "usage.hold", model::hold));
        bar.add(button(scope, table, "usage.allow", model::allow));
        JPanel panel = new JPanel(new BorderLayout());
        panel.add(bar, BorderLayout.NORTH);
        panel.add(table.widget(), BorderLayout.CENTER);
        scope.inEachLanguage(() -> show(table));
        scope.every(REFRESH_MS, () -> show(table));
        return panel;
    }

    private void show(TextTable table) {
        rows = model.rows();
        table.show(model.heads(), rows);
    }

    private JButton button(Scope scope, TextTable table, String key, Consumer<String> action) {
        JButton button = Literal.of(new JButton());
        button.addActionListener(event -> table.selected().stream()
                .findFirst()
                .map(row -> rows.get(row).get(0))
                .ifPresent(bundle -> scope.inBackground(
                        Message.of(UsageView.class, key),
                        task -> {
                            action.accept(bundle);
                            return bundle;
                        },
                        done -> show(table))));
        scope.inEachLanguage(() -> button.setText(language.say(Message.of(UsageView.class, key))));
        return button;
    }
}

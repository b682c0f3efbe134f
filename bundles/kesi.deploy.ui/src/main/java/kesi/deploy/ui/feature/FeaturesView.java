package kesi.deploy.ui.feature;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTextArea;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.deploy.api.Features;
import kesi.deploy.ui.Literal;
import kesi.shell.api.Scope;
import kesi.shell.api.Tables;
import kesi.shell.api.TextTable;
import kesi.shell.api.View;
import kesi.shell.api.ViewPart;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The features of the running department and what a look at them found. */
@View(id = "deploy.features", title = "%view.features")
@Component(scope = ServiceScope.PROTOTYPE)
public final class FeaturesView implements ViewPart {

    private static final double TABLE_SHARE = 0.6;

    private final FeaturesModel model;
    private final Language language;
    private final Tables tables;
    private final JTextArea found = Literal.of(new JTextArea());

    /** A view of these features. */
    @Activate
    public FeaturesView(@Reference Features features, @Reference Language language, @Reference Tables tables) {
        this.model = new FeaturesModel(features, language);
        this.language = language;
        this.tables = tables;
    }

    @Override
    public JComponent create(Scope scope) {
        found.setEditable(false);
        found.setLineWrap(true);
        found.getAccessibleContext().setAccessibleName(say("feature.check"));
        TextTable table = tables.create(scope, Message.of(FeaturesView.class, "view.features"));
        JSplitPane split = new JSplitPane(JSplitPane.VERTICAL_SPLIT, table.widget(), new JScrollPane(found));
        split.setResizeWeight(TABLE_SHARE);
        JPanel panel = new JPanel(new BorderLayout());
        panel.add(bar(scope, table), BorderLayout.NORTH);
        panel.add(split, BorderLayout.CENTER);
        scope.inEachLanguage(() -> refresh(scope, table));
        return panel;
    }

    private JComponent bar(Scope scope, TextTable table) {
        JButton check = Literal.of(new JButton());
        check.addActionListener(event -> refresh(scope, table));
        scope.inEachLanguage(() -> check.setText(say("feature.check")));
        JPanel bar = new JPanel(new FlowLayout(FlowLayout.LEADING));
        bar.add(check);
        return bar;
    }

    private void refresh(Scope scope, TextTable table) {
        Message title = Message.of(FeaturesView.class, "feature.check");
        scope.inBackground(title, task -> model.rows(), list -> table.show(model.heads(), list));
        scope.inBackground(title, task -> model.check(), found::setText);
    }

    private String say(String key) {
        return language.say(Message.of(FeaturesView.class, key));
    }
}

package kesi.deploy.ui.feature;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTextArea;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.deploy.api.Features;
import kesi.deploy.ui.Rows;
import kesi.shell.api.Scope;
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
    private final Rows rows = new Rows(List.of());
    private final JTextArea found = Rows.literally(new JTextArea());

    /** A view of these features. */
    @Activate
    public FeaturesView(@Reference Features features, @Reference Language language) {
        this.model = new FeaturesModel(features, language);
        this.language = language;
    }

    @Override
    public JComponent create(Scope scope) {
        found.setEditable(false);
        found.setLineWrap(true);
        found.getAccessibleContext().setAccessibleName(say("feature.check"));
        JSplitPane split = new JSplitPane(
                JSplitPane.VERTICAL_SPLIT, new JScrollPane(rows.table(say("view.features"))), new JScrollPane(found));
        split.setResizeWeight(TABLE_SHARE);
        JPanel panel = new JPanel(new BorderLayout());
        panel.add(bar(scope), BorderLayout.NORTH);
        panel.add(split, BorderLayout.CENTER);
        scope.inEachLanguage(() -> refresh(scope));
        return panel;
    }

    private JComponent bar(Scope scope) {
        JButton check = Rows.literally(new JButton());
        check.addActionListener(event -> refresh(scope));
        scope.inEachLanguage(() -> check.setText(say("feature.check")));
        JPanel bar = new JPanel(new FlowLayout(FlowLayout.LEADING));
        bar.add(check);
        return bar;
    }

    private void refresh(Scope scope) {
        Message title = Message.of(FeaturesView.class, "feature.check");
        scope.inBackground(title, task -> model.rows(), list -> rows.show(model.heads(), list));
        scope.inBackground(title, task -> model.check(), found::setText);
    }

    private String say(String key) {
        return language.say(Message.of(FeaturesView.class, key));
    }
}

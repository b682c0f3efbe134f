package kesi.shell.swing.help;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import kesi.shell.api.Workbench;
import kesi.shell.swing.Texts;
import kesi.shell.swing.help.HelpModel.Line;
import kesi.shell.swing.look.Scroll;
import kesi.shell.swing.look.Typing;
import kesi.shell.swing.scope.Spoken;
import net.miginfocom.swing.MigLayout;

/** Contents and search on the left, the open page on the right. */
final class HelpPanel {

    private final HelpModel model;
    private final Workbench workbench;
    private final Spoken spoken;
    private final DefaultListModel<Line> lines = new DefaultListModel<>();
    private final JList<Line> contents = new JList<>(lines);
    private final JTextField search = new JTextField();
    private final PagePanel page = new PagePanel(this::follow);
    private final JScrollPane scroll = new Scroll(page.widget());
    private final JButton back;
    private final JButton forward;
    private boolean filling;

    HelpPanel(HelpModel model, Workbench workbench, Spoken spoken) {
        this.model = model;
        this.workbench = workbench;
        this.spoken = spoken;
        back = button("help.back", "◀", () -> model.trail().back());
        forward = button("help.forward", "▶", () -> model.trail().forward());
        contents.setName("help.contents");
        contents.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        contents.setCellRenderer(new LineRenderer());
        contents.addListSelectionListener(event -> chosen());
        spoken.named(contents, "help.contents");
        searchBox();
        spoken.scope().keep(model.trail().onChange(() -> spoken.scope().onScreen(this::refresh)));
        spoken.scope().keep(model.help().onChange(() -> spoken.scope().onScreen(this::refresh)));
        spoken.scope().inEachLanguage(this::refresh);
    }

    JComponent widget() {
        JPanel left = new JPanel(new MigLayout("insets 8, fill, wrap 1", "[grow, fill]", "[][grow, fill]"));
        left.add(back, "split 3");
        left.add(forward);
        left.add(search, "growx");
        JLabel label = spoken.label("help.contents");
        label.setLabelFor(contents);
        left.add(new Scroll(contents), "wmin 120");
        JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, left, scroll);
        split.setDividerLocation(250);
        JPanel panel = new JPanel(new BorderLayout());
        panel.add(split);
        keys(panel);
        return panel;
    }

    private void searchBox() {
        search.setName("help.search");
        spoken.bind(Texts.of("help.search"), text -> {
            search.putClientProperty("JTextField.placeholderText", text);
            search.getAccessibleContext().setAccessibleName(text);
        });
        search.putClientProperty("JTextField.showClearButton", true);
        Typing.onChange(search, this::fillContents);
    }

    private void keys(JComponent panel) {
        panel.registerKeyboardAction(
                event -> model.trail().back(),
                KeyStroke.getKeyStroke("alt LEFT"),
                JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
        panel.registerKeyboardAction(
                event -> model.trail().forward(),
                KeyStroke.getKeyStroke("alt RIGHT"),
                JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
    }

    private JButton button(String key, String sign, Runnable action) {
        JButton button = spoken.named(new JButton(sign), key);
        button.setName(key);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.addActionListener(event -> action.run());
        return button;
    }

    private void refresh() {
        fillContents();
        back.setEnabled(model.trail().canGoBack());
        forward.setEnabled(model.trail().canGoForward());
        String id = model.page().map(one -> one.id()).orElse("");
        page.show(
                model.blocks(),
                name -> id.isEmpty() ? Optional.empty() : model.help().file(id, name));
        SwingUtilities.invokeLater(() -> scroll.getVerticalScrollBar().setValue(0));
    }

    private void fillContents() {
        filling = true;
        List<Line> found = model.contents(search.getText());
        lines.clear();
        found.forEach(lines::addElement);
        String open = model.page().map(one -> one.id()).orElse("");
        found.stream()
                .filter(line -> line.id().equals(open))
                .findFirst()
                .ifPresent(line -> contents.setSelectedValue(line, true));
        filling = false;
    }

    private void chosen() {
        Line line = contents.getSelectedValue();
        if (!filling
                && line != null
                && model.page().filter(one -> one.id().equals(line.id())).isEmpty()) {
            model.trail().open(line.id());
        }
    }

    private void follow(String address) {
        HelpLink link = HelpLink.of(address);
        if (link instanceof HelpLink.ToPage to) {
            model.trail().open(to.id());
        } else if (link instanceof HelpLink.ToView to) {
            workbench.showView(to.id());
        } else if (link instanceof HelpLink.ToCommand to) {
            workbench.runCommand(to.name());
        } else if (link instanceof HelpLink.ToPerspective to) {
            workbench.showPerspective(to.id());
        } else {
            workbench.notice(Texts.of("help.outside", address));
        }
    }
}

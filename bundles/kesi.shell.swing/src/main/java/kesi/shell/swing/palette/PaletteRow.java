package kesi.shell.swing.palette;

import java.awt.Color;
import java.awt.Component;
import java.awt.Font;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.shell.swing.look.Theme;
import kesi.shell.swing.palette.PaletteModel.Hit;
import net.miginfocom.swing.MigLayout;

/** One line of the palette: title, name, keys, kind; below, why it cannot be done now. */
final class PaletteRow implements ListCellRenderer<Hit> {

    private final Language language;
    private final JPanel row = new JPanel(new MigLayout("insets 5 10 5 10, fillx, hidemode 3", "[][grow]12[]12[]"));
    private final MarkedLabel title = new MarkedLabel();
    private final MarkedLabel name = new MarkedLabel();
    private final JLabel kind = new JLabel();
    private final JLabel keys = new JLabel();
    private final JLabel reason = new JLabel();

    PaletteRow(Language language) {
        this.language = language;
        row.add(title, "wmin 0");
        row.add(name, "growx, wmin 0");
        row.add(keys);
        row.add(kind, "wrap");
        row.add(reason, "span 4, growx, wmin 0");
        title.setFont(kind.getFont());
        name.setFont(kind.getFont().deriveFont(Font.PLAIN, kind.getFont().getSize2D() - 1));
        reason.setFont(name.getFont());
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends Hit> list, Hit hit, int index, boolean selected, boolean focused) {
        Optional<Message> refusal = hit.entry().refusal().get();
        Color quiet = Theme.color(selected ? "List.selectionForeground" : "Label.disabledForeground");
        Color ink = selected ? Theme.color("List.selectionForeground") : list.getForeground();
        Color mark = selected ? ink : Theme.color("Component.accentColor");
        title.setForeground(refusal.isPresent() ? quiet : ink);
        name.setForeground(quiet);
        title.show(language.say(hit.entry().title()), chinese() ? hit.chinese() : hit.english(), mark);
        name.show(hit.entry().name(), hit.name(), mark);
        kind.setText(language.say(hit.entry().kind()));
        keys.setText(hit.entry().keys());
        reason.setText(refusal.map(language::say).orElse(""));
        reason.setVisible(refusal.isPresent());
        row.setBackground(selected ? Theme.color("List.selectionBackground") : list.getBackground());
        for (JLabel one : new JLabel[] {kind, keys, reason}) {
            one.setForeground(quiet);
        }
        row.getAccessibleContext().setAccessibleName(spoken(hit, refusal));
        return row;
    }

    private String spoken(Hit hit, Optional<Message> refusal) {
        return String.join(
                        " ",
                        language.say(hit.entry().title()),
                        hit.entry().keys(),
                        refusal.map(language::say).orElse(""))
                .strip();
    }

    private boolean chinese() {
        return language.current().getLanguage().equals(Locale.CHINESE.getLanguage());
    }
}

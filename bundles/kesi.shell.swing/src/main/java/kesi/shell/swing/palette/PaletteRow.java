package kesi.shell.swing.palette;

import java.awt.Component;
import java.awt.Font;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import kesi.core.api.text.Language;
import kesi.shell.swing.look.Theme;
import net.miginfocom.swing.MigLayout;

/** One line of the palette: title, name, kind, keys. */
final class PaletteRow implements ListCellRenderer<PaletteEntry> {

    private final Language language;
    private final JPanel row = new JPanel(new MigLayout("insets 5 10 5 10, fillx", "[][grow]12[]12[]"));
    private final JLabel title = new JLabel();
    private final JLabel name = new JLabel();
    private final JLabel kind = new JLabel();
    private final JLabel keys = new JLabel();

    PaletteRow(Language language) {
        this.language = language;
        row.add(title, "wmin 0");
        row.add(name, "growx, wmin 0");
        row.add(keys);
        row.add(kind);
        name.setFont(name.getFont().deriveFont(Font.PLAIN, name.getFont().getSize2D() - 1));
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends PaletteEntry> list, PaletteEntry entry, int index, boolean selected, boolean focused) {
        title.setText(language.say(entry.title()));
        name.setText(entry.name());
        kind.setText(language.say(entry.kind()));
        keys.setText(entry.keys());
        row.setBackground(selected ? Theme.color("List.selectionBackground") : list.getBackground());
        title.setForeground(selected ? Theme.color("List.selectionForeground") : list.getForeground());
        for (JLabel quiet : new JLabel[] {name, kind, keys}) {
            quiet.setForeground(Theme.color(selected ? "List.selectionForeground" : "Label.disabledForeground"));
        }
        return row;
    }
}

package kesi.shell.swing.search;

import java.awt.Component;
import java.awt.Font;
import java.awt.LayoutManager2;
import java.util.function.Function;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.SwingUtilities;
import kesi.search.api.Results.Hit;
import kesi.shell.swing.look.Theme;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** One hit: title, what it is, the snippet with its marks. */
final class HitRow implements ListCellRenderer<Hit> {

    private final Function<String, String> typeName;
    private final JPanel row =
            new JPanel(new MigLayout("insets 10 14 10 14, fillx, wrap 2, gapy 4", "[grow]12[right]"));
    private final JLabel title = new JLabel();
    private final JLabel type = new JLabel();
    private final Snippet snippet = new Snippet();
    private @Nullable Font dressedFor;

    /**
     * A renderer.
     *
     * @param typeName what a record type is called
     */
    HitRow(Function<String, String> typeName) {
        this.typeName = typeName;
        row.add(title, "growx, wmin 50");
        row.add(type);
        row.add(snippet, "growx, span 2, wmin 50");
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends Hit> list, Hit hit, int index, boolean selected, boolean focused) {
        dress(list.getFont());
        title.setText(hit.title());
        type.setText(typeName.apply(hit.ref().type()));
        type.setForeground(Theme.color(selected ? "List.selectionForeground" : "Component.accentColor"));
        title.setForeground(Theme.color(selected ? "List.selectionForeground" : "List.foreground"));
        row.setBackground(selected ? list.getSelectionBackground() : list.getBackground());
        snippet.show(hit.snippet(), hit.marks(), title.getForeground(), list.getWidth() - 28);
        ((LayoutManager2) row.getLayout()).invalidateLayout(row); // it remembers the height of the hit before
        return row;
    }

    /** A renderer hangs in no window: nobody tells it of another size of the text. */
    private void dress(Font font) {
        if (!font.equals(dressedFor)) {
            dressedFor = font;
            SwingUtilities.updateComponentTreeUI(row);
            title.setFont(font.deriveFont(Font.BOLD, font.getSize2D() + 1));
            type.setFont(font);
            snippet.setFont(font);
        }
    }
}

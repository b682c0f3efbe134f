package kesi.shell.swing.help;

import java.awt.Component;
import java.awt.Font;
import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.BorderFactory;
import javax.swing.ImageIcon;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import kesi.shell.swing.help.Block.Code;
import kesi.shell.swing.help.Block.Heading;
import kesi.shell.swing.help.Block.Item;
import kesi.shell.swing.help.Block.Paragraph;
import kesi.shell.swing.help.Block.Picture;
import kesi.shell.swing.help.Block.Quote;
import kesi.shell.swing.help.Block.Table;
import kesi.shell.swing.look.Paper;
import kesi.shell.swing.look.ScrollWidth;
import kesi.shell.swing.look.StillArea;
import kesi.shell.swing.look.Theme;
import net.miginfocom.swing.MigLayout;

/** Draws the blocks of a page below each other. */
final class PagePanel {

    private static final String WIDE = "growx, wmin 50, wmax 860";
    private static final int INDENT = 22;
    private static final float[] LARGER = {9, 5, 2, 1, 0, 0};

    private final ScrollWidth paper =
            new ScrollWidth(new MigLayout("insets 20 28 28 28, fillx, wrap 1, gapy 6", "[grow]"));
    private final Consumer<String> follow;
    private Function<String, Optional<URL>> files = name -> Optional.empty();

    /**
     * An empty page.
     *
     * @param follow told of links that are followed
     */
    PagePanel(Consumer<String> follow) {
        this.follow = follow;
        paper.setName("help.page");
    }

    JComponent widget() {
        return paper;
    }

    /** Shows a page whose pictures are found by their names. */
    void show(List<Block> blocks, Function<String, Optional<URL>> pictures) {
        files = pictures;
        paper.removeAll();
        blocks.forEach(this::add);
        paper.revalidate();
        paper.repaint();
    }

    private void add(Block block) {
        if (block instanceof Heading heading) {
            int level = Math.min(heading.level(), LARGER.length);
            paper.add(
                    text(heading.spans(), size() + LARGER[level - 1], true),
                    WIDE + ", gaptop " + (level == 1 ? 0 : 10));
        } else if (block instanceof Paragraph paragraph) {
            paper.add(text(paragraph.spans(), size(), false), WIDE);
        } else if (block instanceof Item item) {
            paper.add(item(item), WIDE + ", gapleft " + INDENT * item.depth());
        } else if (block instanceof Code code) {
            paper.add(code(code.text()), WIDE);
        } else if (block instanceof Quote quote) {
            paper.add(quote(quote), WIDE);
        } else if (block instanceof Table table) {
            paper.add(table(table), WIDE + ", gaptop 4, gapbottom 4");
        } else if (block instanceof Picture picture) {
            paper.add(picture(picture), "wmin 20");
        }
    }

    private TextBlock text(List<Span> spans, float size, boolean bold) {
        return new TextBlock(spans, size, bold, follow);
    }

    private JComponent item(Item item) {
        JPanel row = sheet("insets 0, fillx", "[18!]4[grow, fill]");
        row.add(new JLabel(item.mark()), "aligny top");
        row.add(text(item.spans(), size(), false), "growx, wmin 40");
        return row;
    }

    private static JComponent code(String code) {
        JTextArea area = new StillArea(code);
        area.setEditable(false);
        area.setFont(new Font(Font.MONOSPACED, Font.PLAIN, area.getFont().getSize()));
        area.setBackground(Theme.color("Panel.background"));
        area.setBorder(BorderFactory.createEmptyBorder(8, 12, 8, 12));
        area.setLineWrap(true);
        area.getAccessibleContext().setAccessibleName(code);
        return area;
    }

    private JComponent quote(Quote quote) {
        JPanel panel = sheet("insets 2 12 2 0, fillx", "[grow, fill]");
        panel.setBorder(BorderFactory.createMatteBorder(0, 3, 0, 0, Theme.color("Component.accentColor")));
        panel.add(text(quote.spans(), size(), false), "growx, wmin 40");
        return panel;
    }

    private JComponent table(Table table) {
        int columns = table.rows().stream().mapToInt(List::size).max().orElse(1);
        JPanel grid = sheet(
                "insets 0, fillx, gap 18 6, wrap " + columns,
                "[fill, 60:pref:320]".repeat(columns - 1) + "[grow, fill]");
        for (int i = 0; i < table.rows().size(); i++) {
            for (List<Span> cell : table.rows().get(i)) {
                grid.add(text(cell, size(), i == 0), "growx, wmin 40, aligny top");
            }
        }
        return grid;
    }

    private JComponent picture(Picture picture) {
        JLabel label = new JLabel();
        files.apply(picture.file())
                .ifPresentOrElse(
                        address -> label.setIcon(new ImageIcon(address)), () -> label.setText(picture.words()));
        label.getAccessibleContext().setAccessibleName(picture.words());
        return label;
    }

    private static JPanel sheet(String layout, String columns) {
        JPanel panel = new Paper(new MigLayout(layout, columns));
        panel.setAlignmentX(Component.LEFT_ALIGNMENT);
        return panel;
    }

    private static float size() {
        Font font = UIManager.getFont("Label.font");
        return (font == null ? 13f : font.getSize2D()) + 1;
    }
}

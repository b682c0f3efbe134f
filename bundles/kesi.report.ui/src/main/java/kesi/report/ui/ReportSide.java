package kesi.report.ui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.GridLayout;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTextArea;

/** The list of reports above the form of the chosen one, with buttons and a hint below. */
final class ReportSide {

    private static final int GAP = 8;
    private static final int WIDTH = 300;
    private static final double SHARE_OF_LIST = 0.4;

    private final JTextArea hint = new JTextArea();

    /** What a report can do, as buttons in their order. */
    JComponent widget(JComponent list, JComponent form, List<JButton> actions) {
        JPanel row = new JPanel(new GridLayout(0, 2, GAP, GAP));
        actions.forEach(row::add);
        hint.setEditable(false);
        hint.setLineWrap(true);
        hint.setOpaque(false);
        hint.setBorder(BorderFactory.createEmptyBorder(0, GAP, 0, GAP));
        JPanel foot = new JPanel(new BorderLayout(GAP, GAP));
        foot.add(row, BorderLayout.NORTH);
        foot.add(hint, BorderLayout.CENTER);
        JPanel below = new JPanel(new BorderLayout(GAP, GAP));
        below.add(new JScrollPane(form), BorderLayout.CENTER);
        below.add(foot, BorderLayout.SOUTH);
        JSplitPane side = new JSplitPane(JSplitPane.VERTICAL_SPLIT, new JScrollPane(list), below);
        side.setResizeWeight(SHARE_OF_LIST);
        side.setBorder(BorderFactory.createEmptyBorder(GAP, GAP, GAP, GAP));
        side.setPreferredSize(new Dimension(WIDTH, WIDTH));
        return side;
    }

    /** Says what is missing or wrong; {@code name} is what the line is called. */
    void say(String sentence, String name) {
        hint.setText(sentence);
        hint.getAccessibleContext().setAccessibleName(name);
    }
}

package kesi.shell.swing.form;

import java.awt.Dimension;
import java.awt.Font;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.problem.Finding;
import kesi.core.api.text.Language;
import kesi.shell.swing.look.Icons;
import kesi.shell.swing.look.PlainTable;
import kesi.shell.swing.look.StillArea;

/** Writes what a command answered onto a panel of one column: its sentence, findings, tables. */
public record OutcomePaper(Language language) {

    private static final int TALLEST = 320;

    /** Adds an answer. */
    public void write(JPanel paper, Outcome outcome) {
        JTextArea sentence = new StillArea(language.say(outcome.sentence()));
        sentence.setName("output.sentence");
        sentence.setLineWrap(true);
        sentence.setEditable(false);
        sentence.setOpaque(false);
        sentence.setBorder(null);
        sentence.setFont(
                sentence.getFont().deriveFont(Font.BOLD, sentence.getFont().getSize2D() + 2));
        paper.add(sentence, "growx, wmin 50");
        outcome.findings().forEach(finding -> paper.add(line(finding), "growx, wmin 50"));
        outcome.listings().forEach(listing -> paper.add(table(listing), "growx"));
    }

    private JLabel line(Finding finding) {
        String place = finding.place().isEmpty() ? "" : finding.place() + "  ";
        String icon = finding.weight() == Finding.Weight.NOTE ? "info" : "warning";
        return new JLabel(place + language.say(finding.sentence()), Icons.own(icon), JLabel.LEADING);
    }

    private JComponent table(Listing listing) {
        PlainTable table = new PlainTable();
        List<String> heads = listing.columns().stream().map(language::say).toList();
        table.show(heads, listing.rows());
        JScrollPane scroll = new JScrollPane(table);
        int wanted = table.getRowHeight() * (listing.rows().size() + 1) + 16;
        scroll.setPreferredSize(new Dimension(10, Math.min(TALLEST, wanted)));
        return scroll;
    }
}

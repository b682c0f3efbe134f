package kesi.shell.swing.form;

import java.awt.Font;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.problem.Finding;
import kesi.core.api.text.Language;
import kesi.shell.api.Scope;
import kesi.shell.api.ViewPart;
import kesi.shell.swing.Texts;
import kesi.shell.swing.form.OutcomeLog.Answer;
import kesi.shell.swing.look.Icons;
import kesi.shell.swing.look.PlainTable;
import kesi.shell.swing.look.Scroll;
import kesi.shell.swing.look.ScrollWidth;
import kesi.shell.swing.look.StillArea;
import kesi.shell.swing.look.Tinted;
import net.miginfocom.swing.MigLayout;

/** The view of what the last command answered: its sentence, tables, findings. */
public record OutcomeView(OutcomeLog log, Language language) implements ViewPart {

    private static final int TALLEST = 320;

    @Override
    public JComponent create(Scope scope) {
        ScrollWidth paper = new ScrollWidth(new MigLayout("insets 14 16 14 16, fillx, wrap 1, gapy 8", "[grow]"));
        Runnable fill = () -> fill(paper);
        scope.inEachLanguage(fill);
        scope.keep(log.onChange(() -> scope.onScreen(fill)));
        JScrollPane scroll = new Scroll(paper);
        return scroll;
    }

    private void fill(JPanel paper) {
        paper.removeAll();
        log.last().ifPresentOrElse(answer -> show(paper, answer), () -> paper.add(quiet(Texts.of("output.none"))));
        paper.revalidate();
        paper.repaint();
    }

    private void show(JPanel paper, Answer answer) {
        paper.add(quiet(answer.command()));
        JTextArea sentence = new StillArea(language.say(answer.outcome().sentence()));
        sentence.setName("output.sentence");
        sentence.setLineWrap(true);
        sentence.setEditable(false);
        sentence.setOpaque(false);
        sentence.setBorder(null);
        sentence.setFont(
                sentence.getFont().deriveFont(Font.BOLD, sentence.getFont().getSize2D() + 2));
        paper.add(sentence, "growx, wmin 50");
        answer.outcome().findings().forEach(finding -> paper.add(line(finding), "growx, wmin 50"));
        answer.outcome().listings().forEach(listing -> paper.add(table(listing), "growx"));
    }

    private JLabel quiet(kesi.core.api.text.Message message) {
        return new Tinted(language.say(message), Tinted.QUIET);
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
        scroll.setPreferredSize(new java.awt.Dimension(10, Math.min(TALLEST, wanted)));
        return scroll;
    }
}

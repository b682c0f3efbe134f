package kesi.shell.swing.wizard;

import java.util.Optional;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import kesi.core.api.command.Outcome;
import kesi.core.api.text.Language;
import kesi.shell.swing.Texts;
import kesi.shell.swing.form.OutcomePaper;
import kesi.shell.swing.look.ScrollWidth;
import kesi.shell.swing.look.Tinted;
import net.miginfocom.swing.MigLayout;

/** The last page: what was entered, the same as a line of the console, and what would happen where that is known. */
record SummaryPage(Language language) {

    JComponent of(WizardModel model, Optional<Outcome> preview) {
        JPanel page = new ScrollWidth(new MigLayout("insets 2, fillx, wrap 1, gapy 8", "[grow]"));
        page.setName("wizard.summary");
        preview.ifPresent(outcome -> {
            page.add(new Tinted(language.say(Texts.of("wizard.previewed")), Tinted.QUIET));
            new OutcomePaper(language).write(page, outcome);
        });
        page.add(lines(model), "growx");
        JTextField line = new JTextField(model.commandLine());
        line.setName("wizard.line");
        line.setEditable(false);
        line.setCaretPosition(0);
        JLabel label = new Tinted(language.say(Texts.of("wizard.line")), Tinted.QUIET);
        label.setLabelFor(line);
        page.add(label, "gaptop 8");
        page.add(line, "growx, wmin 50");
        return page;
    }

    private JComponent lines(WizardModel model) {
        JPanel lines = new ScrollWidth(new MigLayout("insets 0, fillx, wrap 2, gapy 4", "[right]14[grow]"));
        lines.setOpaque(false);
        model.lines().forEach(line -> {
            lines.add(new Tinted(language.say(line.label()), Tinted.QUIET));
            lines.add(
                    new JLabel(line.values().stream().map(language::say).collect(Collectors.joining("  "))),
                    "wmin 40, growx");
        });
        return lines;
    }
}

package kesi.shell.swing.record;

import java.awt.Cursor;
import java.awt.Font;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSeparator;
import javax.swing.JTextArea;
import javax.swing.SwingConstants;
import kesi.core.api.text.Message;
import kesi.core.api.value.Evidence;
import kesi.record.api.Entry;
import kesi.shell.swing.Texts;
import kesi.shell.swing.look.Icons;
import kesi.shell.swing.look.StillArea;
import kesi.shell.swing.look.Theme;
import kesi.shell.swing.look.Tinted;
import kesi.shell.swing.record.Detail.LinkLine;
import kesi.shell.swing.record.Detail.Quote;
import kesi.shell.swing.record.Detail.Value;
import kesi.shell.swing.scope.Spoken;
import net.miginfocom.swing.MigLayout;

/** Writes a detail onto a panel: head, passage, fields, links, evidence, history. */
record DetailPage(JPanel paper, Spoken spoken, PanelServices services) {

    private static final int HISTORY = 12;

    void draw(Detail detail, Optional<Evidence> wanted) {
        head(detail);
        if (detail.type().isEmpty()) {
            StubNotice notice = new StubNotice(spoken);
            notice.setVisible(true);
            paper.add(notice, "growx, wmin 0, gaptop 8");
        }
        wanted.filter(evidence -> evidence.source()
                        .filter(detail.document().ref()::equals)
                        .isPresent())
                .flatMap(evidence -> Passage.of(evidence, detail.document()))
                .ifPresent(this::passage);
        fields(detail);
        links(detail);
        quotes(detail);
        history(detail);
    }

    private void head(Detail detail) {
        Message type = detail.type()
                .orElseGet(() -> Message.literal(detail.document().ref().type()));
        paper.add(new Tinted(spoken.language().say(type), Tinted.ACCENT));
        JTextArea title = text(detail.document().title());
        title.setName("detail.title");
        title.setFont(title.getFont().deriveFont(Font.BOLD, title.getFont().getSize2D() + 5));
        paper.add(title, "growx, wmin 50");
        paper.add(
                quiet(spoken.say(
                        "detail.version",
                        detail.document().version(),
                        ValueText.of(detail.document().changed()),
                        detail.document().ref().toString())),
                "wmin 0");
        JButton edit = link(spoken.say("detail.edit"), "edit");
        edit.setName("detail.edit");
        edit.setEnabled(detail.type().isPresent());
        edit.addActionListener(event ->
                services.workbench().showView("shell.form:" + detail.document().ref()));
        paper.add(edit, "gaptop 4");
    }

    private void passage(Passage passage) {
        section("detail.passage");
        MarkedText text = new MarkedText();
        text.setName("detail.marked");
        text.show(passage.before(), passage.quote(), passage.after());
        paper.add(text, "growx, wmin 50");
    }

    private void fields(Detail detail) {
        if (!detail.values().isEmpty()) {
            section("detail.fields");
            JPanel grid = grid("[right, 60:pref:190, shrinkprio 50]14[grow, 0::]");
            for (Value value : detail.values()) {
                grid.add(quiet(spoken.language().say(value.label())), "aligny top, gaptop 1, wmin 0");
                grid.add(text(value.text(spoken.language())), "growx, wmin 50");
            }
            paper.add(grid, "growx, wmin 0");
        }
    }

    private void links(Detail detail) {
        if (!detail.links().isEmpty()) {
            section("detail.links");
            JPanel grid = grid("[right, 60:pref:190, shrinkprio 50]14[grow, 0::]");
            for (LinkLine line : detail.links()) {
                grid.add(quiet((line.out() ? "→ " : "← ") + linkWord(line.type())), "aligny top, gaptop 3, wmin 0");
                JButton to = link(line.title(), line.stub() ? "stub" : "link");
                to.setEnabled(true);
                if (line.stub()) {
                    to.setForeground(Theme.color("Label.disabledForeground"));
                    to.setToolTipText(spoken.say("detail.stub", line.other().toString()));
                }
                to.addActionListener(event -> services.workbench().open(line.other()));
                grid.add(to, "growx, wmin 50");
            }
            paper.add(grid, "growx, wmin 0");
        }
    }

    private void quotes(Detail detail) {
        if (!detail.quotes().isEmpty()) {
            section("detail.evidence");
            for (Quote quote : detail.quotes()) {
                JButton jump = link(quoteText(quote), "quote");
                jump.setName("detail.quote");
                jump.setToolTipText(quote.source());
                jump.addActionListener(event -> services.workbench().open(quote.evidence()));
                paper.add(jump, "growx, wmin 50");
            }
        }
    }

    private void history(Detail detail) {
        section("detail.history");
        JPanel grid = grid("[]12[]12[grow]");
        for (Entry entry : detail.history().stream().limit(HISTORY).toList()) {
            grid.add(quiet(spoken.say("detail.versionShort", entry.version())));
            grid.add(quiet(ValueText.of(entry.at())));
            grid.add(text(spoken.language().say(entry.reason()) + " · " + entry.by()), "growx, wmin 50");
        }
        paper.add(grid, "growx, wmin 0");
    }

    private void section(String key) {
        JLabel head = new JLabel(spoken.say(key));
        head.setFont(head.getFont().deriveFont(Font.BOLD));
        paper.add(head, "gaptop 14, split 2");
        paper.add(new JSeparator(), "growx, gapleft 8, gaptop 14");
    }

    private static JPanel grid(String columns) {
        long count = columns.chars().filter(letter -> letter == '[').count();
        JPanel grid = new JPanel(new MigLayout("insets 0, fillx, gapy 5, wrap " + count, columns));
        grid.setOpaque(false);
        return grid;
    }

    private static JTextArea text(String value) {
        JTextArea area = new StillArea(value);
        area.setEditable(false);
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setOpaque(false);
        area.setBorder(null);
        area.setMargin(new java.awt.Insets(0, 0, 0, 0));
        return area;
    }

    private static JLabel quiet(String text) {
        return new Tinted(text, Tinted.QUIET);
    }

    private static JButton link(String text, String icon) {
        JButton button = new JButton(text, Icons.own(icon));
        button.putClientProperty("JButton.buttonType", "borderless");
        button.setHorizontalAlignment(SwingConstants.LEADING);
        button.setMargin(new java.awt.Insets(1, 2, 1, 2));
        button.setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        return button;
    }

    private String linkWord(String type) {
        Message known = Texts.of("link." + type);
        return known.chinese().equals("link." + type) ? type : spoken.language().say(known);
    }

    private String quoteText(Quote quote) {
        return quote.passage()
                .map(passage -> spoken.say("detail.quote", passage.quote(), quote.source()))
                .orElseGet(() -> quote.evidence() instanceof Evidence.Cell cell
                        ? spoken.say("detail.cell", cell.sheet(), cell.row(), cell.column(), quote.source())
                        : quote.evidence() instanceof Evidence.Manual manual
                                ? spoken.say("detail.manual", manual.person(), manual.note())
                                : quote.source());
    }
}

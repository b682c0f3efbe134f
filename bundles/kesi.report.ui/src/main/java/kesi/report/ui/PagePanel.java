package kesi.report.ui;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.FlowLayout;
import java.awt.image.BufferedImage;
import java.util.Optional;
import javax.swing.ImageIcon;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingConstants;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.report.api.Preview;
import kesi.shell.api.Scope;

/** Shows the pages of a printed report, one at a time. Used on the event dispatch thread. */
final class PagePanel {

    private static final double SCALE = 1.5;
    private static final Color DESK = new Color(0x8A8A8A);

    private final Scope scope;
    private final Language language;
    private final PageTurner turner = new PageTurner();
    private final JPanel panel = new JPanel(new BorderLayout());
    private final JLabel page = new JLabel("", SwingConstants.CENTER);
    private final JLabel place = new JLabel(" ");
    private final JButton back = new JButton("‹");
    private final JButton on = new JButton("›");
    private Optional<Preview.Painted> pages = Optional.empty();

    PagePanel(Scope scope, Language language) {
        this.scope = scope;
        this.language = language;
        JPanel bar = new JPanel(new FlowLayout(FlowLayout.CENTER));
        bar.add(back);
        bar.add(place);
        bar.add(on);
        page.setOpaque(true);
        page.setBackground(DESK);
        back.addActionListener(event -> turn(-1));
        on.addActionListener(event -> turn(1));
        panel.add(new JScrollPane(page), BorderLayout.CENTER);
        panel.add(bar, BorderLayout.SOUTH);
        scope.inEachLanguage(this::refresh);
        scope.keep(this::close);
    }

    JComponent widget() {
        return panel;
    }

    /** Shows these pages from the first; those before are closed. */
    void show(Preview.Painted printed) {
        close();
        pages = Optional.of(printed);
        turner.start(printed.sheets().size());
        draw();
    }

    private void turn(int by) {
        turner.turn(by);
        draw();
    }

    private void draw() {
        refresh();
        int index = turner.index();
        pages.ifPresent(printed -> scope.inBackground(
                Message.of(PagePanel.class, "task.draw"),
                task -> Pictures.of(printed.sheets().get(index), SCALE),
                this::put));
    }

    private void put(BufferedImage picture) {
        page.setIcon(new ImageIcon(picture));
    }

    private void refresh() {
        back.setEnabled(turner.canTurn(-1));
        on.setEnabled(turner.canTurn(1));
        back.setToolTipText(say("page.back"));
        on.setToolTipText(say("page.on"));
        place.setText(turner.count() == 0 ? say("page.none") : say("page.place", turner.index() + 1, turner.count()));
    }

    private void close() {
        pages.ifPresent(Preview.Painted::close);
        pages = Optional.empty();
        page.setIcon(null);
    }

    private String say(String key, Object... arguments) {
        return language.say(Message.of(PagePanel.class, key, arguments));
    }
}

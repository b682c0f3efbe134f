package kesi.shell.swing.notice;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import kesi.shell.swing.look.Icons;
import kesi.shell.swing.notice.NoticeLog.Notice;
import kesi.shell.swing.scope.Spoken;
import net.miginfocom.swing.MigLayout;

/** The last notice, and a button that lists the ones before. */
public final class NoticeLine extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final int LISTED = 15;

    private final transient NoticeLog log;
    private final transient Spoken spoken;
    private final JLabel last = new JLabel();
    private final javax.swing.JButton more;

    /** A line that follows that log. */
    public NoticeLine(NoticeLog log, Spoken spoken) {
        super(new MigLayout("insets 0, fillx, hidemode 3", "[]6[grow]"));
        this.log = log;
        this.spoken = spoken;
        setOpaque(false);
        more = spoken.named(new javax.swing.JButton(Icons.own("output", 14)), "notice.history");
        more.setName("notice.history");
        more.putClientProperty("JButton.buttonType", "toolBarButton");
        more.addActionListener(event -> listAll());
        last.setName("status.notice");
        add(more);
        add(last, "growx, wmin 50");
        spoken.scope().keep(log.onChange(() -> spoken.scope().onScreen(this::refresh)));
        spoken.scope().inEachLanguage(this::refresh);
    }

    /** Assistive technology is told by the label itself, whose name is its text. */
    private void refresh() {
        more.setVisible(log.last().isPresent());
        last.setText(log.last().map(this::say).orElse(""));
        last.setToolTipText(last.getText().isEmpty() ? null : last.getText());
    }

    private void listAll() {
        JPopupMenu menu = new JPopupMenu();
        menu.setName("notice.list");
        List<Notice> latest = log.latestFirst();
        latest.stream().limit(LISTED).forEach(notice -> {
            String clock = CLOCK.format(notice.at().atZone(ZoneId.systemDefault()));
            menu.add(new JMenuItem(clock + "   " + say(notice)));
        });
        menu.show(more, 0, -menu.getPreferredSize().height - 4);
    }

    private String say(Notice notice) {
        return spoken.language().say(notice.message());
    }
}

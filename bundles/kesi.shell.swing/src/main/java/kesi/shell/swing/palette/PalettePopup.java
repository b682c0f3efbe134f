package kesi.shell.swing.palette;

import java.awt.Dimension;
import java.awt.Point;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JRootPane;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import kesi.core.api.text.Language;
import kesi.shell.swing.Texts;
import kesi.shell.swing.look.Fitting;
import kesi.shell.swing.look.Scroll;
import kesi.shell.swing.look.Theme;
import kesi.shell.swing.look.Typing;
import kesi.shell.swing.palette.PaletteModel.Hit;
import net.miginfocom.swing.MigLayout;

/** A box over the window: a few letters, a list, Enter. */
public final class PalettePopup {

    private static final Dimension SIZE = new Dimension(640, 420);

    private final JDialog dialog;
    private final PaletteModel model;
    private final Recent recent;
    private final JTextField typed = new JTextField();
    private final DefaultListModel<Hit> shown = new DefaultListModel<>();
    private final JList<Hit> list = new JList<>(shown);

    /** A palette over a window; it goes when it loses the focus. */
    public PalettePopup(JFrame owner, PaletteIndex index, Recent recent, Language language) {
        this.model = new PaletteModel(index, recent.all());
        this.recent = recent;
        this.dialog = new JDialog(owner, false);
        dialog.setUndecorated(true);
        dialog.getRootPane().setWindowDecorationStyle(JRootPane.NONE);
        dialog.setName("palette");
        typed.setName("palette.text");
        typed.putClientProperty("JTextField.placeholderText", language.say(Texts.of("palette.hint")));
        typed.getAccessibleContext().setAccessibleName(language.say(Texts.of("palette.hint")));
        list.setName("palette.list");
        list.getAccessibleContext().setAccessibleName(language.say(Texts.of("palette.list")));
        list.setCellRenderer(new PaletteRow(language));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        dialog.setContentPane(content());
        listen();
    }

    /** Shows it over the upper part of the window. */
    public void open() {
        JFrame owner = (JFrame) dialog.getOwner();
        Point corner = owner.getLocation();
        Fitting.size(dialog, SIZE.width, SIZE.height);
        dialog.setLocation(dialog.getX(), Math.min(dialog.getY(), corner.y + owner.getHeight() / 8));
        filter();
        dialog.setVisible(true);
        typed.requestFocusInWindow();
    }

    private JPanel content() {
        JPanel panel = new JPanel(new MigLayout("insets 8, fill, wrap 1, gapy 8", "[grow]", "[][grow]"));
        panel.setBorder(BorderFactory.createLineBorder(Theme.color("Component.borderColor")));
        panel.add(typed, "growx, h 36!");
        JScrollPane scroll = new Scroll(list);
        panel.add(scroll, "grow");
        return panel;
    }

    private void listen() {
        Typing.onChange(typed, this::filter);
        typed.addKeyListener(new KeyAdapter() {
            @Override
            public void keyPressed(KeyEvent event) {
                key(event);
            }
        });
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                choose();
            }
        });
        dialog.addWindowFocusListener(new WindowAdapter() {
            @Override
            public void windowLostFocus(WindowEvent event) {
                dialog.dispose();
            }
        });
    }

    private void key(KeyEvent event) {
        switch (event.getKeyCode()) {
            case KeyEvent.VK_DOWN -> move(1);
            case KeyEvent.VK_UP -> move(-1);
            case KeyEvent.VK_ENTER -> choose();
            case KeyEvent.VK_ESCAPE -> dialog.dispose();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int step) {
        int next = Math.max(0, Math.min(shown.size() - 1, list.getSelectedIndex() + step));
        list.setSelectedIndex(next);
        list.ensureIndexIsVisible(next);
    }

    private void choose() {
        Hit hit = list.getSelectedValue();
        dialog.dispose();
        if (hit != null) {
            recent.use(hit.entry().key());
            hit.entry().action().run();
        }
    }

    private void filter() {
        shown.clear();
        shown.addAll(model.matching(typed.getText()));
        list.setSelectedIndex(0);
    }
}

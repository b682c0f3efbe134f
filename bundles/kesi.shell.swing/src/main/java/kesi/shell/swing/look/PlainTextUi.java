package kesi.shell.swing.look;

import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.UIDefaults;
import javax.swing.UIManager;
import javax.swing.plaf.ComponentUI;
import org.jspecify.annotations.Nullable;

/**
 * Makes Swing show every text literally. Swing takes a text that begins with {@code <html>} for markup and fetches its
 * pictures; each widget asks this class for its looks before it sees its first text, and is told otherwise. Plug-ins'
 * widgets are covered, too.
 */
public final class PlainTextUi {

    /** The client property by which Swing is told. */
    public static final String PROPERTY = "html.disable";

    private PlainTextUi() {}

    /** Puts itself before the looks of every kind of widget of the present theme. */
    public static void install() {
        UIManager.put(PlainTextUi.class.getName(), PlainTextUi.class);
        for (Map.Entry<Object, Object> entry :
                List.copyOf(UIManager.getLookAndFeelDefaults().entrySet())) {
            if (entry.getKey() instanceof String id && id.endsWith("UI") && entry.getValue() instanceof String) {
                UIManager.put(id, PlainTextUi.class.getName());
            }
        }
    }

    /** Called by Swing in place of the theme's own method. */
    public static @Nullable ComponentUI createUI(JComponent widget) {
        widget.putClientProperty(PROPERTY, Boolean.TRUE);
        if (widget instanceof JTabbedPane tabs) {
            PlainTabs.watch(tabs);
        }
        if (widget instanceof JTable table) {
            EventQueue.invokeLater(() -> leaveByTab(table));
        }
        UIDefaults theme = UIManager.getLookAndFeelDefaults();
        Class<? extends ComponentUI> looks =
                theme.getUIClass(widget.getUIClassID(), PlainTextUi.class.getClassLoader());
        try {
            return (ComponentUI) looks.getMethod("createUI", JComponent.class).invoke(null, widget);
        } catch (InvocationTargetException | NoSuchMethodException | IllegalAccessException e) {
            throw new IllegalStateException("No looks for " + widget.getUIClassID(), e);
        }
    }

    /** Tables keep the Tab key for going through their cells; where none can be changed it is better used to leave. */
    private static void leaveByTab(JTable table) {
        if (table.getColumnCount() == 0 || table.getRowCount() == 0 || !table.isCellEditable(0, 0)) {
            table.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
            table.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        }
    }
}

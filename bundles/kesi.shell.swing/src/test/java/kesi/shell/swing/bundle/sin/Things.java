package kesi.shell.swing.bundle.sin;

import java.awt.Color;
import java.util.ListResourceBundle;
import java.util.Map;
import java.util.TimerTask;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.UIManager;
import javax.swing.undo.UndoManager;

/** Classes of the careless bundle, each of which something of the JDK will hold. */
final class Things {

    private Things() {}

    static final class Colour extends Color {
        private static final long serialVersionUID = 1L;

        Colour() {
            super(0);
        }
    }

    static final class Tick extends TimerTask {
        @Override
        public void run() {
            // never
        }
    }

    static final class SinLabel extends JLabel {
        private static final long serialVersionUID = 1L;
    }

    static final class Undo extends UndoManager {
        private static final long serialVersionUID = 1L;
    }

    static final class SinRows extends javax.swing.table.DefaultTableModel {
        private static final long serialVersionUID = 1L;

        SinRows() {
            super(2, 2);
        }
    }

    static final class SinAction extends javax.swing.AbstractAction {
        private static final long serialVersionUID = 1L;

        @Override
        public void actionPerformed(java.awt.event.ActionEvent event) {
            // never
        }
    }

    static final class SinNodes implements java.util.prefs.NodeChangeListener {
        @Override
        public void childAdded(java.util.prefs.NodeChangeEvent event) {
            // never
        }

        @Override
        public void childRemoved(java.util.prefs.NodeChangeEvent event) {
            // never
        }
    }

    static final class SinText extends java.awt.datatransfer.StringSelection {
        SinText() {
            super("words");
        }
    }

    /** What an MBean must be: public, with an interface of that name. */
    public interface GaugeMBean {
        /** A number. */
        int number();
    }

    static final class Gauge implements GaugeMBean {
        @Override
        public int number() {
            return 1;
        }
    }

    /** A bean. */
    public static final class Bean {
        private Map<String, Bean> beans = Map.of();

        /** Beans. */
        public Map<String, Bean> getBeans() {
            return beans;
        }

        /** Beans. */
        public void setBeans(Map<String, Bean> given) {
            beans = given;
        }
    }

    /** Words. */
    public static final class Words extends ListResourceBundle {
        @Override
        protected Object[][] getContents() {
            return new Object[][] {{"sin", new Colour()}};
        }
    }

    /** A delegate. */
    public static final class SinUi extends javax.swing.plaf.ComponentUI {
        /** The look and feel asks for it. */
        public static javax.swing.plaf.ComponentUI createUI(JComponent widget) {
            return new SinUi();
        }
    }

    static final class SinWidget extends JComponent {
        private static final long serialVersionUID = 1L;

        SinWidget() {
            setUI(UIManager.getUI(this));
        }

        @Override
        public String getUIClassID() {
            return "SinUI";
        }
    }
}

package kesi.shell.swing.bundle.sin;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.Frame;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.dnd.DragSource;
import java.awt.dnd.DragSourceAdapter;
import java.awt.event.MouseAdapter;
import java.beans.Introspector;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.logging.ConsoleHandler;
import java.util.logging.Logger;
import java.util.prefs.Preferences;
import javax.management.ObjectName;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPopupMenu;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.RepaintManager;
import javax.swing.Timer;
import javax.swing.UIManager;
import kesi.shell.swing.bundle.sin.Things.Bean;
import kesi.shell.swing.bundle.sin.Things.Colour;
import kesi.shell.swing.bundle.sin.Things.Gauge;
import kesi.shell.swing.bundle.sin.Things.SinAction;
import kesi.shell.swing.bundle.sin.Things.SinLabel;
import kesi.shell.swing.bundle.sin.Things.SinNodes;
import kesi.shell.swing.bundle.sin.Things.SinRows;
import kesi.shell.swing.bundle.sin.Things.SinText;
import kesi.shell.swing.bundle.sin.Things.SinUi;
import kesi.shell.swing.bundle.sin.Things.SinWidget;
import kesi.shell.swing.bundle.sin.Things.Tick;
import kesi.shell.swing.bundle.sin.Things.Undo;
import kesi.shell.swing.bundle.sin.Things.Words;

/** What careless plug-ins do. */
enum Sin {
    AWT_LISTENER {
        @Override
        void commit() {
            Toolkit.getDefaultToolkit().addAWTEventListener(event -> {}, AWTEvent.KEY_EVENT_MASK);
        }
    },
    KEY_DISPATCHER {
        @Override
        void commit() {
            keys().addKeyEventDispatcher(event -> false);
            keys().addKeyEventPostProcessor(event -> false);
        }
    },
    FOCUS_LISTENER {
        @Override
        void commit() {
            keys().addPropertyChangeListener("focusOwner", event -> {});
            keys().addPropertyChangeListener(event -> {});
            keys().addVetoableChangeListener("focusOwner", event -> {});
        }
    },
    LOOK_DEFAULT {
        @Override
        void commit() {
            UIManager.put("sin.colour", new Colour());
            UIManager.put(new Colour(), "sin");
        }
    },
    LOOK_LISTENER {
        @Override
        void commit() {
            UIManager.addPropertyChangeListener(event -> {});
            UIManager.getDefaults().addPropertyChangeListener(event -> {});
        }
    },
    LOOK_DELEGATE {
        @Override
        void commit() throws Exception {
            UIManager.put("SinUI", SinUi.class.getName());
            EventQueue.invokeAndWait(SinWidget::new);
        }
    },
    SWING_TIMER {
        @Override
        void commit() {
            new Timer(10, event -> {}).start();
        }
    },
    UTIL_TIMER {
        @Override
        void commit() {
            new java.util.Timer("sin").schedule(new Tick(), TimeUnit.HOURS.toMillis(1), 10);
        }
    },
    THREAD_LOCAL {
        @Override
        void commit() throws Exception {
            EventQueue.invokeAndWait(() -> {
                ThreadLocal.withInitial(Colour::new).get();
                new ThreadLocal<Object>().set(new ArrayList<>(java.util.List.of(new Colour())));
            });
        }
    },
    THREAD {
        @Override
        void commit() {
            new Thread(Sin::sleep, "sin").start();
        }
    },
    CONTEXT_LOADER {
        @Override
        void commit() throws Exception {
            EventQueue.invokeAndWait(() -> Thread.currentThread().setContextClassLoader(Sin.class.getClassLoader()));
        }
    },
    EXECUTOR {
        @Override
        void commit() {
            Executors.newFixedThreadPool(2).execute(Sin::sleep);
            Executors.newSingleThreadScheduledExecutor().schedule(() -> {}, 1, TimeUnit.HOURS);
            Executors.newScheduledThreadPool(1).scheduleAtFixedRate(() -> {}, 1, 1, TimeUnit.MILLISECONDS);
        }
    },
    DIALOG {
        @Override
        void commit() {
            EventQueue.invokeLater(() -> {
                JDialog dialog = new JDialog((Frame) null, "sin");
                dialog.add(new SinLabel());
                dialog.pack();
                dialog.setVisible(true);
            });
        }
    },
    PLAIN_DIALOG {
        @Override
        void commit() throws Exception {
            EventQueue.invokeAndWait(() -> {
                JDialog dialog = new JDialog(frame(), "sin");
                dialog.add(new JLabel("sin"));
                dialog.pack();
                dialog.setVisible(true);
            });
        }
    },
    EDITED_TABLE {
        @Override
        void commit() throws Exception {
            EventQueue.invokeAndWait(() -> {
                JDialog dialog = new JDialog(frame(), "sin");
                JTable table = new JTable(new SinRows());
                dialog.add(table);
                dialog.pack();
                dialog.setVisible(true);
                table.editCellAt(0, 0);
                table.requestFocus();
            });
        }
    },
    POPUP {
        @Override
        void commit() throws Exception {
            EventQueue.invokeAndWait(() -> {
                JPopupMenu menu = new JPopupMenu();
                menu.add("sin").addActionListener(event -> {});
                menu.show(frame(), 10, 10);
            });
        }
    },
    CLIPBOARD {
        @Override
        void commit() {
            SinText text = new SinText();
            Toolkit.getDefaultToolkit().getSystemClipboard().setContents(text, text);
            Toolkit.getDefaultToolkit().getSystemClipboard().addFlavorListener(event -> {});
        }
    },
    DRAG_LISTENER {
        @Override
        void commit() {
            DragSource.getDefaultDragSource().addDragSourceListener(new DragSourceAdapter() {});
        }
    },
    SHUTDOWN_HOOK {
        @Override
        void commit() {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {}, "sin"));
        }
    },
    LOG_HANDLER {
        @Override
        void commit() {
            Logger.getLogger("sin").addHandler(new ConsoleHandler() {});
            Logger.getLogger("").setFilter(entry -> true);
        }
    },
    MBEAN {
        @Override
        void commit() throws Exception {
            ManagementFactory.getPlatformMBeanServer().registerMBean(new Gauge(), new ObjectName("sin:type=Gauge"));
        }
    },
    PREFERENCES {
        @Override
        void commit() {
            Preferences.userRoot().node("sin").addPreferenceChangeListener(event -> {});
            Preferences.userRoot().addNodeChangeListener(new SinNodes());
        }
    },
    SYSTEM_PROPERTY {
        @Override
        void commit() {
            System.getProperties().put("sin.colour", new Colour());
        }
    },
    UNDO_EDITS {
        @Override
        void commit() throws Exception {
            EventQueue.invokeAndWait(() -> {
                JTextField field = first(JTextField.class);
                field.getDocument().addUndoableEditListener(new Undo());
                field.setText("sin");
            });
        }
    },
    SHELL_WIDGET {
        @Override
        void commit() throws Exception {
            EventQueue.invokeAndWait(() -> {
                frame().addMouseListener(new MouseAdapter() {});
                first(JTextField.class).addActionListener(event -> {});
                frame().getRootPane().getActionMap().put("sin", new SinAction());
                frame().getLayeredPane().add(new SinLabel());
            });
        }
    },
    INTROSPECTOR {
        @Override
        void commit() throws Exception {
            Introspector.getBeanInfo(Bean.class);
        }
    },
    RESOURCE_BUNDLE {
        @Override
        void commit() {
            ResourceBundle.getBundle(Words.class.getName(), Locale.CHINA, Sin.class.getClassLoader());
        }
    },
    REPAINT_MANAGER {
        @Override
        void commit() throws Exception {
            EventQueue.invokeAndWait(() -> RepaintManager.setCurrentManager(new RepaintManager() {}));
        }
    },
    UNCAUGHT {
        @Override
        void commit() {
            Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> {});
        }
    };

    abstract void commit() throws Exception;

    private static KeyboardFocusManager keys() {
        return KeyboardFocusManager.getCurrentKeyboardFocusManager();
    }

    private static Frame plain() {
        return java.util.Arrays.stream(Frame.getFrames())
                .filter(Frame::isShowing)
                .findFirst()
                .orElseThrow();
    }

    private static javax.swing.JFrame frame() {
        return (javax.swing.JFrame) plain();
    }

    private static <C extends java.awt.Component> C first(Class<C> type) {
        java.util.ArrayDeque<java.awt.Component> open = new java.util.ArrayDeque<>();
        open.add(frame());
        while (!open.isEmpty()) {
            java.awt.Component next = open.remove();
            if (type.isInstance(next)) {
                return type.cast(next);
            }
            if (next instanceof java.awt.Container box) {
                open.addAll(java.util.List.of(box.getComponents()));
            }
        }
        throw new IllegalStateException("No " + type);
    }

    private static void sleep() {
        try {
            Thread.sleep(TimeUnit.HOURS.toMillis(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

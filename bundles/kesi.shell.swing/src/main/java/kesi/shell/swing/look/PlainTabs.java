package kesi.shell.swing.look;

import java.awt.event.ContainerAdapter;
import java.awt.event.ContainerEvent;
import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import javax.swing.JTabbedPane;
import javax.swing.plaf.basic.BasicHTML;

/**
 * Keeps the titles of tabs from being taken for markup: of all widgets only tabbed panes do not ask whether they may.
 * It listens before the looks do, so that they never see such a title as it was.
 */
final class PlainTabs extends ContainerAdapter implements PropertyChangeListener {

    private static final String HERE = PlainTabs.class.getName();
    private static final String WORD_JOINER = "\u2060";

    private PlainTabs() {}

    /** Watches a tabbed pane; called while it has no looks yet, and again when the theme changes. */
    static void watch(JTabbedPane tabs) {
        if (tabs.getClientProperty(HERE) == null) {
            PlainTabs plain = new PlainTabs();
            tabs.putClientProperty(HERE, plain);
            tabs.addContainerListener(plain);
            tabs.addPropertyChangeListener(plain); // for all properties: listeners for one are told last
        }
    }

    @Override
    public void componentAdded(ContainerEvent event) {
        JTabbedPane tabs = (JTabbedPane) event.getContainer();
        for (int i = 0; i < tabs.getTabCount(); i++) {
            guard(tabs, i);
        }
    }

    @Override
    public void propertyChange(PropertyChangeEvent event) {
        if (event.getPropertyName().equals("indexForTitle") && event.getNewValue() instanceof Integer index) {
            guard((JTabbedPane) event.getSource(), index);
        }
    }

    private static void guard(JTabbedPane tabs, int index) {
        if (BasicHTML.isHTMLString(tabs.getTitleAt(index))) {
            tabs.setTitleAt(index, WORD_JOINER + tabs.getTitleAt(index));
        }
    }
}

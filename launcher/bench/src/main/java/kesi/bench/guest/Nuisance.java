package kesi.bench.guest;

import javax.swing.JComponent;
import javax.swing.JTextArea;
import javax.swing.Timer;
import kesi.shell.api.Scope;
import kesi.shell.api.ViewPart;

/** A view that holds the event thread up, throws, and fills it with small events, now and then. */
public final class Nuisance implements ViewPart {
    private static final int EVERY_MS = 900;
    private static final long HELD_UP = 250_000_000;
    private static final int SMALL_EVENTS = 200;

    private int turn;

    /** As Declarative Services makes it. */
    public Nuisance() {}

    @Override
    public JComponent create(Scope scope) {
        JTextArea text = new JTextArea("nuisance");
        Timer timer = new Timer(EVERY_MS, event -> act(text));
        scope.onEnd(timer::stop);
        timer.start();
        return text;
    }

    private void act(JTextArea text) {
        turn++;
        if (turn % 7 == 0) {
            throw new IllegalStateException("a nuisance, turn " + turn);
        } else if (turn % 3 == 0) {
            holdUp();
        } else {
            for (int i = 0; i < SMALL_EVENTS; i++) {
                java.awt.EventQueue.invokeLater(text::repaint);
            }
        }
    }

    private static void holdUp() {
        long end = System.nanoTime() + HELD_UP;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}

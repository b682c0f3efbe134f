package kesi.report.ui.viewer;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import kesi.report.api.Sheet;
import kesi.shell.api.Scope;

/**
 * Pictures of the pages that were shown lately. They are painted on a thread of its own. Used on the event dispatch
 * thread.
 */
final class PageImages {

    private static final long BUDGET = 64L << 20;
    private static final int PIXEL_BYTES = 4;

    private final Scope scope;
    private final ScheduledExecutorService painter;
    private final Consumer<Throwable> problems;
    private final Map<Key, BufferedImage> pictures = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Sheet, BufferedImage> latest = new HashMap<>();
    private final Map<Key, Boolean> asked = new HashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private long bytes;
    private volatile int era;

    PageImages(Scope scope, String name, Consumer<Throwable> problems) {
        this.scope = scope;
        this.painter = scope.executor(name);
        this.problems = problems;
    }

    private record Key(Sheet sheet, long scale) {}

    /** Runs when another picture is there. */
    void onPainted(Runnable action) {
        listeners.add(action);
    }

    /** The picture at a scale, or until that is painted one at another; empty when there is none yet. */
    Optional<BufferedImage> picture(Sheet sheet, double scale) {
        Key key = new Key(sheet, Math.round(scale * 1000));
        BufferedImage known = pictures.get(key);
        if (known == null) {
            ask(key, scale);
            return Optional.ofNullable(latest.get(sheet));
        }
        return Optional.of(known);
    }

    /** Forgets all; the pages look different now. */
    void clear() {
        pictures.clear();
        latest.clear();
        asked.clear();
        bytes = 0;
        era++;
    }

    /** Paints all anew; until that is done the old pictures stay. */
    void renew() {
        pictures.clear();
        bytes = 0;
        hurry();
    }

    /** Forgets what was wanted at other scales and is not painted yet. */
    void hurry() {
        era++;
        asked.clear();
    }

    private void ask(Key key, double scale) {
        if (asked.putIfAbsent(key, true) != null || !scope.isOpen()) {
            return;
        }
        int when = era;
        painter.execute(() -> {
            if (when == era) { // a stale answer is dropped below, so an old value does no harm
                paint(key, scale, when);
            }
        });
    }

    private void paint(Key key, double scale, int when) {
        try {
            BufferedImage picture = Pictures.of(key.sheet(), scale);
            scope.onScreen(() -> take(key, picture, when));
        } catch (RuntimeException e) { // an edge: whatever a page throws is told, the others are shown
            scope.onScreen(() -> problems.accept(e));
        }
    }

    private void take(Key key, BufferedImage picture, int when) {
        asked.remove(key);
        if (when == era) {
            pictures.put(key, picture);
            latest.put(key.sheet(), picture);
            bytes += size(picture);
            shrink(key);
            listeners.forEach(Runnable::run);
        }
    }

    private void shrink(Key youngest) {
        Iterator<Map.Entry<Key, BufferedImage>> oldest = pictures.entrySet().iterator();
        while (bytes > BUDGET && oldest.hasNext()) {
            Map.Entry<Key, BufferedImage> entry = oldest.next();
            if (!entry.getKey().equals(youngest)) {
                bytes -= size(entry.getValue());
                latest.remove(entry.getKey().sheet(), entry.getValue());
                oldest.remove();
            }
        }
    }

    private static long size(BufferedImage picture) {
        return (long) PIXEL_BYTES * picture.getWidth() * picture.getHeight();
    }
}

package kesi.report.ui.viewer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import kesi.report.api.Preview;
import kesi.report.api.Sheet;
import kesi.report.ui.viewer.PageText.Range;

/** Which pages are shown, and what is marked on them. Used by one thread. */
final class DocumentModel {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Map<Sheet, PageText> texts = new HashMap<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private List<Preview.Heading> outline = List.of();
    private List<Hit> hits = List.of();
    private String wanted = "";
    private int hit = -1;
    private Optional<Hit> selection = Optional.empty();
    private int page;
    private boolean complete;

    /** Letters of a page. */
    record Hit(int page, Range range) {}

    /** Calls the listener after each change. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    List<Preview.Heading> outline() {
        return outline;
    }

    /** Whether the last page is there. */
    boolean isComplete() {
        return complete;
    }

    /** The page that lies open, 0 and up. */
    int page() {
        return page;
    }

    /** Begins a document: its pages come one by one. The place in it stays as far as it has such pages. */
    void begin() {
        sheets.clear();
        forget();
        complete = false;
        outline = List.of();
        tell();
    }

    /** Takes the next page. */
    void add(Sheet sheet) {
        sheets.add(sheet);
        tell();
    }

    /** Shows the whole document. */
    void finish(Preview.Painted painted) {
        sheets.clear();
        sheets.addAll(painted.sheets());
        outline = painted.outline();
        forget();
        complete = true;
        page = Math.max(0, Math.min(page, sheets.size() - 1));
        search(wanted);
    }

    /** Opens a page; one beyond the ends is the first or last. */
    void open(int index) {
        page = Math.max(0, Math.min(index, sheets.size() - 1));
        tell();
    }

    /** The text of a page. */
    PageText text(int index) {
        return texts.computeIfAbsent(sheets.get(index), PageText::new);
    }

    /** Looks for a text on all pages; the first hit from the open page on is the current one. */
    void search(String text) {
        wanted = text;
        List<Hit> found = new ArrayList<>();
        for (int index = 0; index < sheets.size() && !text.isBlank(); index++) {
            int on = index;
            text(index).find(text).forEach(range -> found.add(new Hit(on, range)));
        }
        hits = List.copyOf(found);
        hit = hits.isEmpty() ? -1 : 0;
        while (hit >= 0 && hit < hits.size() - 1 && hits.get(hit).page() < page) {
            hit++;
        }
        tell();
    }

    /** Whether this text was looked for last. */
    boolean isSearched(String text) {
        return text.equals(wanted);
    }

    List<Hit> hits() {
        return hits;
    }

    /** The number of the current hit, 0 and up; -1 when there is none. */
    int hitIndex() {
        return hit;
    }

    Optional<Hit> currentHit() {
        return hit < 0 ? Optional.empty() : Optional.of(hits.get(hit));
    }

    /** Goes to another hit; behind the last comes the first. */
    void nextHit(int by) {
        if (!hits.isEmpty()) {
            hit = Math.floorMod(hit + by, hits.size());
            page = hits.get(hit).page();
            tell();
        }
    }

    Optional<Hit> selection() {
        return selection;
    }

    void select(Optional<Hit> letters) {
        selection = letters;
        tell();
    }

    /** What would be copied: what is selected, else the open page. */
    String copied() {
        if (sheets.isEmpty()) {
            return "";
        }
        Hit chosen = selection.orElseGet(() -> whole(page));
        return text(chosen.page()).text(chosen.range());
    }

    /** All letters of a page. */
    Hit whole(int index) {
        return new Hit(index, new Range(0, text(index).size()));
    }

    private void forget() {
        texts.clear();
        hits = List.of();
        hit = -1;
        selection = Optional.empty();
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}

package kesi.report.ui.viewer;

import static kesi.report.ui.viewer.Words.plain;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.datatransfer.StringSelection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import kesi.core.api.text.Language;
import kesi.report.api.Preview;
import kesi.report.api.Sheet;
import kesi.report.api.block.Source;
import kesi.shell.api.Scope;

/**
 * Shows the pages of a document with thumbnails, outline, search and copy. Pages may come one by one. Used on the event
 * dispatch thread.
 */
public final class DocumentViewer implements ViewerActions {

    private static final double STEP = 1.25;
    private static final int SIDE = 170;

    private final Scope scope;
    private final Words words;
    private final DocumentModel model = new DocumentModel();
    private final PageImages small;
    private final PageImages large;
    private final PagesView pages;
    private final ViewerBar bar;
    private final Thumbnails thumbnails;
    private final OutlineList outline;
    private final JTabbedPane side = plain(new JTabbedPane());
    private final JPanel panel = new JPanel(new BorderLayout());
    private final Ways ways;

    /**
     * A viewer without pages.
     *
     * @param sources is told when a person asks where a figure comes from
     * @param problems is told what a page throws
     */
    public DocumentViewer(Scope scope, Language language, Consumer<Source> sources, Consumer<Throwable> problems) {
        this.scope = scope;
        this.words = new Words(language);
        this.small = new PageImages(scope, "thumbnails", problems);
        this.large = new PageImages(scope, "pages", problems);
        this.pages = new PagesView(model, large);
        this.bar = new ViewerBar(words, this);
        this.ways = new Ways(model, pages, words, sources);
        this.outline = new OutlineList(heading -> ways.to(heading.page(), heading.top()));
        this.thumbnails = new Thumbnails(small, this::open);
        assemble();
        new ViewerKeys(this, bar).bind(panel);
        PagesMouse mouse = new PagesMouse(model, pages, ways::follow, ways::told);
        pages.addMouseListener(mouse);
        pages.addMouseMotionListener(mouse);
        model.onChange(this::refresh);
        scope.inEachLanguage(this::label);
    }

    /** The widget; {@link #add} puts more controls into its bar. */
    public JComponent widget() {
        return panel;
    }

    /** Adds a control to the bar. */
    public void add(JComponent control) {
        bar.add(control);
    }

    /** Begins a new document: its pages come one by one. */
    public void begin() {
        small.clear();
        large.clear();
        model.begin();
    }

    /** Takes the next page. */
    public void add(Sheet sheet) {
        model.add(sheet);
    }

    /** Shows the whole document. */
    public void finish(Preview.Painted painted) {
        small.renew();
        large.renew();
        model.finish(painted);
    }

    /** The pages that are shown. */
    public List<Sheet> sheets() {
        return model.sheets();
    }

    /** What is shown and marked. */
    DocumentModel model() {
        return model;
    }

    @Override
    public void turn(int by) {
        open(model.page() + by);
    }

    @Override
    public void open(int page) {
        model.open(page);
        ways.to(model.page(), 0);
    }

    @Override
    public void zoom(Zoom zoom) {
        pages.zoom(zoom);
        bar.show(model, zoom);
    }

    @Override
    public void zoomBy(int steps) {
        double now = pages.stack().scale() / Zoom.PIXELS;
        zoom(new Zoom.Percent(now * Math.pow(STEP, steps)));
    }

    @Override
    public void find(String text, int by) {
        if (model.isSearched(text)) {
            model.nextHit(by);
        } else {
            model.search(text);
        }
        model.currentHit()
                .ifPresent(hit -> model.text(hit.page()).boxes(hit.range()).stream()
                        .findFirst()
                        .ifPresent(box -> pages.reveal(hit.page(), box)));
    }

    /** Copies what is selected, else the open page. */
    void copy() {
        String text = model.copied();
        if (!text.isEmpty()) {
            scope.copy(new StringSelection(text));
        }
    }

    /** Selects the open page. */
    void selectPage() {
        if (!model.sheets().isEmpty()) {
            model.select(Optional.of(model.whole(model.page())));
        }
    }

    private void assemble() {
        JScrollPane shown = new JScrollPane(pages);
        shown.setVerticalScrollBarPolicy(JScrollPane.VERTICAL_SCROLLBAR_ALWAYS);
        shown.getViewport().addChangeListener(event -> ways.scrolled());
        shown.getViewport().addComponentListener(new Resized(pages::arrange));
        side.addTab("", new JScrollPane(thumbnails.widget()));
        side.addTab("", new JScrollPane(outline.widget()));
        side.setMinimumSize(new Dimension(0, 0));
        JSplitPane split = plain(new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, side, shown));
        split.setDividerLocation(SIDE);
        split.setBorder(null);
        panel.add(bar.widget(), BorderLayout.NORTH);
        panel.add(split, BorderLayout.CENTER);
    }

    private void refresh() {
        pages.arrange();
        thumbnails.show(model.sheets(), model.page());
        outline.show(model.outline());
        bar.show(model, pages.zoom());
    }

    private void label() {
        bar.label();
        side.setTitleAt(0, words.say("side.pages"));
        side.setTitleAt(1, words.say("side.outline"));
        words.name(thumbnails.widget(), "side.pages");
        words.name(outline.widget(), "side.outline");
        pages.getAccessibleContext().setAccessibleName(words.say("pages.name"));
        refresh();
    }
}

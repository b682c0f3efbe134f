package kesi.report.ui.viewer;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.List;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.JViewport;
import javax.swing.Scrollable;
import javax.swing.UIManager;
import kesi.report.api.Sheet;
import kesi.report.api.Sheet.Box;

/** The pages, one below the other. Used on the event dispatch thread. */
final class PagesView extends JComponent implements Scrollable {

    private static final long serialVersionUID = 1L;
    private static final int LINE = 40;

    private final transient DocumentModel model;
    private final transient PageImages images;
    private final transient PageMarks marks;
    private transient Zoom zoom = new Zoom.FitWidth();
    private transient PageStack stack = new PageStack(List.of(), 1, 0);

    PagesView(DocumentModel model, PageImages images) {
        this.model = model;
        this.images = images;
        this.marks = new PageMarks(model);
        setFocusable(true);
        images.onPainted(this::repaint);
    }

    Zoom zoom() {
        return zoom;
    }

    void zoom(Zoom wanted) {
        zoom = wanted;
        arrange();
    }

    /** Where the pages stand now. */
    PageStack stack() {
        return stack;
    }

    /** Computes anew where pages stand; the place on the open page stays. */
    void arrange() {
        Rectangle seen = seen();
        double inPage = stack.share(seen.y);
        int anchor = stack.at(seen.y + seen.height / 3);
        List<Sheet> sheets = model.sheets();
        double before = stack.scale();
        double scale = sheets.isEmpty()
                ? 1
                : zoom.scale(Zoom.widest(sheets), seen.width - 2.0 * PageStack.GAP, seen.height - 2.0 * PageStack.GAP);
        boolean grown = before == scale && stack.count() <= sheets.size();
        stack = new PageStack(sheets, scale, seen.width);
        if (before != scale) {
            images.hurry();
        }
        revalidate();
        if (!grown && anchor >= 0 && anchor < stack.count()) {
            reveal(anchor, inPage);
        }
        repaint();
    }

    /** Scrolls until a place of a page, as a share of its height, is on top. */
    void reveal(int page, double share) {
        if (page < stack.count() && getParent() instanceof JViewport port) {
            setSize(getPreferredSize());
            Rectangle place = stack.place(page);
            int top = share <= 0 ? place.y - PageStack.GAP : (int) (place.y + share * place.height) - PageStack.GAP;
            int most = Math.max(0, stack.size().height - port.getHeight());
            port.setViewPosition(new Point(port.getViewPosition().x, Math.max(0, Math.min(most, top))));
        }
    }

    /** Scrolls so that a box of a page is seen. */
    void reveal(int page, Box box) {
        if (page < stack.count()) {
            Rectangle on = onScreen(page, box).getBounds();
            on.grow(LINE, 2 * LINE);
            scrollRectToVisible(on);
        }
    }

    /** The page most of which is seen. */
    int openPage() {
        Rectangle seen = seen();
        return Math.max(0, stack.at(seen.y + seen.height / 3));
    }

    private Rectangle seen() {
        return getParent() instanceof JViewport port ? port.getViewRect() : new Rectangle(0, 0, 1, 1);
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                private static final long serialVersionUID = 1L;

                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.CANVAS;
                }
            };
        }
        return accessibleContext;
    }

    @Override
    public Dimension getPreferredSize() {
        return stack.size();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D own = (Graphics2D) graphics.create();
        try {
            own.setColor(UIManager.getColor("ScrollBar.track"));
            Rectangle shown = own.getClipBounds();
            own.fillRect(shown.x, shown.y, shown.width, shown.height);
            int first = stack.at(shown.y);
            for (int page = Math.max(0, first); first >= 0 && page < stack.count(); page++) {
                if (stack.place(page).y > shown.y + shown.height) {
                    break;
                }
                paintPage(own, page);
            }
        } finally {
            own.dispose();
        }
    }

    private void paintPage(Graphics2D graphics, int page) {
        Rectangle place = stack.place(page);
        graphics.setComposite(AlphaComposite.SrcOver);
        graphics.setColor(Color.WHITE);
        graphics.fill(place);
        double device = graphics.getTransform().getScaleX();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        images.picture(model.sheets().get(page), stack.scale() * device)
                .ifPresent(picture -> graphics.drawImage(picture, place.x, place.y, place.width, place.height, null));
        graphics.setColor(UIManager.getColor("Component.borderColor"));
        graphics.drawRect(place.x - 1, place.y - 1, place.width + 1, place.height + 1);
        graphics.clip(place);
        marks.paint(graphics, page, box -> onScreen(page, box));
        graphics.setClip(getVisibleRect());
    }

    private Rectangle2D onScreen(int page, Box box) {
        Rectangle place = stack.place(page);
        double scale = stack.scale();
        return new Rectangle2D.Double(
                place.x + box.x() * scale, place.y + box.y() * scale, box.width() * scale, box.height() * scale);
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return new Dimension(600, 700);
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return LINE;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return Math.max(LINE, visible.height - LINE);
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return getParent() instanceof JViewport port && port.getWidth() >= stack.size().width;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent() instanceof JViewport port && port.getHeight() >= stack.size().height;
    }
}

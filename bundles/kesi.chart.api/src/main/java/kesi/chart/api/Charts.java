package kesi.chart.api;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import org.osgi.annotation.versioning.ProviderType;

/** Makes and paints charts. A service; safe for use by any thread. */
@ProviderType
public interface Charts {

    /**
     * Counts the records as the plan says; on a background thread when there are many.
     *
     * @throws kesi.core.api.problem.Problem of kind USAGE when the type is absent or has no such field
     */
    Chart make(ChartPlan plan, Task task);

    /**
     * The fields by which records of a type can be grouped or added up; empty when the type is absent.
     *
     * @param type the record type
     */
    List<Aspect> aspects(String type);

    /** Paints a chart into an area, in whole. */
    void paint(Chart chart, Graphics2D on, Rectangle2D area, Look look);

    /** A chart as a PNG file on white, with the faces that travel with Kesi. */
    byte[] png(Chart chart, int width, int height, Locale language);

    /**
     * A field as charts use it.
     *
     * @param field its name
     * @param label what people call it
     * @param use what it is good for
     */
    record Aspect(String field, Message label, Use use) {}

    /** What a field is good for. */
    enum Use {
        GROUP,
        TIME,
        SUM
    }

    /**
     * How a chart looks where it is painted.
     *
     * @param font the face and size of its texts
     * @param ink the colour of texts and lines
     * @param paper the colour behind
     * @param language of its texts
     */
    record Look(Font font, Color ink, Color paper, Locale language) {}
}

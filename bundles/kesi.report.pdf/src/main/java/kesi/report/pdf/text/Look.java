package kesi.report.pdf.text;

import kesi.report.api.font.Face;
import kesi.report.pdf.file.Pen;

/**
 * How a stretch of text looks.
 *
 * @param face the wanted face
 * @param pen size and colour
 * @param rise how far it stands above the base line, in points
 * @param note whether it is the number of a note
 */
public record Look(Face face, Pen pen, double rise, boolean note) {

    private static final double SMALL = 0.62;
    private static final double RAISED = 0.36;

    /** Text on the base line. */
    public static Look of(Face face, Pen pen) {
        return new Look(face, pen, 0, false);
    }

    /** The same for the number of a note: small and raised. */
    public Look asNote() {
        Pen small = new Pen(pen.size() * SMALL, pen.colour(), pen.heavy());
        return new Look(face, small, pen.size() * RAISED, true);
    }

    double em() {
        return pen.size();
    }
}

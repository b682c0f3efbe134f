package kesi.report.pdf.type;

import java.awt.geom.Path2D;

/**
 * Letters as a shape that is no text.
 *
 * @param shape in points, its origin on the base line
 * @param width in points
 */
public record Drawn(Path2D shape, double width) {}

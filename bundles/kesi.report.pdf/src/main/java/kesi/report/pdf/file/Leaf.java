package kesi.report.pdf.file;

/**
 * A page by its numbers: its object and the object of its foot, which may be drawn long after the rest.
 *
 * @param page the page
 * @param foot the foot's content
 */
public record Leaf(int page, int foot) {}

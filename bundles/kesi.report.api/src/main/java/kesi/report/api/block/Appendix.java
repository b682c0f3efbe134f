package kesi.report.api.block;

/**
 * The beginning of an appendix (附件) on a new page; it is numbered, and an entry of the contents.
 *
 * @param title under 附件 and the number
 */
public record Appendix(String title) implements Block {}

package kesi.report.api.block;

/**
 * An index of what {@link Run.Mark.Indexed} named so far, with the numbers of the pages.
 *
 * @param title its heading
 * @param order how names are ordered
 */
public record NameIndex(String title, Order order) implements Block {

    /** How names are ordered. */
    public enum Order {
        /** By the strokes of the surname's characters (姓氏笔画), then by the order of stroke kinds. */
        STROKE,
        /** By pinyin, surnames in their own reading. */
        PINYIN
    }
}

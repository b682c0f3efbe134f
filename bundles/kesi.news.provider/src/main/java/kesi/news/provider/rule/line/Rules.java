package kesi.news.provider.rule.line;

/** The recognisers that reading a page takes, each with its list read. Immutable. */
public record Rules(LineNature nature, Seam seam, Furniture furniture, Bylines bylines) {
    public static Rules load() {
        LineNature nature = new LineNature();
        return new Rules(nature, new Seam(nature), new Furniture(), new Bylines());
    }
}

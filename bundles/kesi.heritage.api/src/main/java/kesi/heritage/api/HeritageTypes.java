package kesi.heritage.api;

/** The public names of the area's record types, for links and queries. */
public final class HeritageTypes {

    /** {@link Element}. */
    public static final String ELEMENT = "heritage.element";

    /** {@link Practitioner}. */
    public static final String PRACTITIONER = "heritage.practitioner";

    /** {@link Lineage}. */
    public static final String LINEAGE = "heritage.lineage";

    /** {@link OutreachEvent}. */
    public static final String SESSION = "heritage.session";

    /** {@link ReadingFamily}. */
    public static final String FAMILY = "heritage.family";

    /** {@link PointsEntry}. */
    public static final String POINTS = "heritage.points";

    private HeritageTypes() {}
}

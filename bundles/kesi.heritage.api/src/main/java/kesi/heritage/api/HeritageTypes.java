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

    private HeritageTypes() {}
}

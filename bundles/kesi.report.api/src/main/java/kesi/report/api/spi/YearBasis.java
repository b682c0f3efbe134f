package kesi.report.api.spi;

/** What a year is, as a parameter of reports. */
public enum YearBasis {
    /** 1 January to 31 December. */
    CALENDAR,
    /** 工会年度: 1 October of the year before to 30 September. */
    UNION;

    /** The days of a year. */
    public Period of(int year) {
        return this == CALENDAR ? Period.calendarYear(year) : Period.unionYear(year);
    }
}

package kesi.heritage.api;

/** The level of a list or a designation. It is empty wherever no source states it. */
public enum Level {
    /** 国家级. */
    NATIONAL,
    /** 省级. */
    PROVINCIAL,
    /** 市级. */
    MUNICIPAL,
    /** 县级, 区级. */
    COUNTY
}

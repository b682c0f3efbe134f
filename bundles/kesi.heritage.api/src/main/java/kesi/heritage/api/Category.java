package kesi.heritage.api;

/** The ten national categories of heritage elements. */
public enum Category {
    /** 民间文学. */
    FOLK_LITERATURE,
    /** 传统音乐. */
    MUSIC,
    /** 传统舞蹈. */
    DANCE,
    /** 传统戏剧. */
    DRAMA,
    /** 曲艺. */
    BALLAD_SINGING,
    /** 传统体育、游艺与杂技. */
    SPORTS_AND_ACROBATICS,
    /** 传统美术. */
    FINE_ARTS,
    /** 传统技艺. */
    CRAFTSMANSHIP,
    /** 传统医药. */
    MEDICINE,
    /** 民俗. */
    FOLK_CUSTOMS
}

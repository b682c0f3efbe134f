package kesi.competition.api.rule;

/** How ranks are counted after equal ones. */
public enum RankStyle {
    /** 1, 2, 2, 4. */
    SKIPPING,
    /** 1, 2, 2, 3. */
    DENSE,
    /** 1, 2, 2, 4, and equal entries share the points of their places equally. */
    SHARED_POINTS
}

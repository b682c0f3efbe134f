package kesi.competition.api;

/** Who does a module or is ranked in a stage. */
public enum Unit {
    INDIVIDUAL,
    TEAM,
    /** No source says. */
    UNKNOWN
}

package kesi.competition.api.rule;

/** What happens when everything is equal. */
public enum TieEnd {
    /** The same rank. */
    SHARED,
    /** The same rank until lots are drawn. */
    LOT,
    /** The same rank until an extra round is held. */
    EXTRA_ROUND
}

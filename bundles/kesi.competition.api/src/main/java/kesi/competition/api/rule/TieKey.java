package kesi.competition.api.rule;

/** What decides between equal totals. An entry without the value comes after those that have it. */
public sealed interface TieKey {

    /** Which way. */
    Direction direction();

    /** The entry's value of a module. */
    record ByModule(String module, Direction direction) implements TieKey {}

    /**
     * A single member's value of a module.
     *
     * @param nth the member with the best value for 1, the second best for 2 and so on
     */
    record ByMember(String module, int nth, Direction direction) implements TieKey {

        public ByMember {
            if (nth < 1) {
                throw new IllegalArgumentException("Member " + nth);
            }
        }
    }

    /** Which value is better. */
    enum Direction {
        MORE_FIRST,
        LESS_FIRST
    }
}

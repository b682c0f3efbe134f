package kesi.competition.api.rule;

/** How several values become one, exactly. */
public sealed interface Aggregate {

    /** There is exactly one value; several are an error of the data. */
    record Single() implements Aggregate {}

    /** The sum. */
    record Sum() implements Aggregate {}

    /** The mean. */
    record Mean() implements Aggregate {}

    /** The median; of an even number the mean of the two in the middle. */
    record Median() implements Aggregate {}

    /** The mean without the highest and lowest few. With no value left over there is none. */
    record TrimmedMean(int highest, int lowest) implements Aggregate {

        public TrimmedMean {
            if (highest < 0 || lowest < 0) {
                throw new IllegalArgumentException("Cannot drop " + highest + " and " + lowest);
            }
        }
    }

    /** The sum of the best few; of all when there are fewer. */
    record BestSum(int count) implements Aggregate {

        public BestSum {
            if (count < 1) {
                throw new IllegalArgumentException("Best " + count);
            }
        }
    }

    /** The mean of the best few; of all when there are fewer. */
    record BestMean(int count) implements Aggregate {

        public BestMean {
            if (count < 1) {
                throw new IllegalArgumentException("Best " + count);
            }
        }
    }
}

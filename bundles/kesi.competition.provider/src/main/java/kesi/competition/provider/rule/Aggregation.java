package kesi.competition.provider.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kesi.competition.api.rule.Aggregate;

/** Makes one value of several, as an aggregate says. */
final class Aggregation {

    private Aggregation() {}

    /** The one value; empty when there is none to make it of. */
    static Optional<Rational> of(Aggregate aggregate, List<Rational> values) {
        List<Rational> sorted =
                values.stream().sorted(Comparator.reverseOrder()).toList();
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        if (aggregate instanceof Aggregate.TrimmedMean trimmed) {
            int end = sorted.size() - trimmed.lowest();
            return trimmed.highest() < end
                    ? Optional.of(mean(sorted.subList(trimmed.highest(), end)))
                    : Optional.empty();
        }
        return Optional.of(whole(aggregate, sorted));
    }

    private static Rational whole(Aggregate aggregate, List<Rational> sorted) {
        if (aggregate instanceof Aggregate.Sum) {
            return sum(sorted);
        }
        if (aggregate instanceof Aggregate.Mean) {
            return mean(sorted);
        }
        if (aggregate instanceof Aggregate.Median) {
            int half = sorted.size() / 2;
            return sorted.size() % 2 == 1 ? sorted.get(half) : mean(sorted.subList(half - 1, half + 1));
        }
        if (aggregate instanceof Aggregate.BestSum best) {
            return sum(sorted.subList(0, Math.min(best.count(), sorted.size())));
        }
        if (aggregate instanceof Aggregate.BestMean best) {
            return mean(sorted.subList(0, Math.min(best.count(), sorted.size())));
        }
        return single(sorted);
    }

    private static Rational single(List<Rational> values) {
        if (values.size() > 1) {
            throw new SeveralMarks(values.size());
        }
        return values.get(0);
    }

    private static Rational sum(List<Rational> values) {
        return values.stream().reduce(Rational.ZERO, Rational::plus);
    }

    private static Rational mean(List<Rational> values) {
        return sum(values).over(values.size());
    }

    /** There are several marks where the rules know of one. */
    static final class SeveralMarks extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        SeveralMarks(int count) {
            super(count + " marks where the rules know of one");
        }
    }
}

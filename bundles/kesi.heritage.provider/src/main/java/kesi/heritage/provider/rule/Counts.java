package kesi.heritage.provider.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kesi.core.api.problem.Finding;
import kesi.core.api.text.Message;
import kesi.core.api.value.Quantity;
import kesi.heritage.api.Audience;

/** Holds the counts of one event against each other. Counts of different units are never added. */
public final class Counts {

    /** Units that count people, and the one that counts how often they came. */
    private static final Set<String> PEOPLE = Words.set("people");

    private static final Set<String> ATTENDANCES = Words.set("attendances");

    private Counts() {}

    /** What cannot be: fewer attendances than people. */
    public static List<Finding> check(List<Audience> audience) {
        List<Finding> findings = new ArrayList<>();
        for (Audience people : of(audience, PEOPLE)) {
            for (Audience attendances : of(audience, ATTENDANCES)) {
                if (people.whom().equals(attendances.whom()) && below(attendances, people)) {
                    findings.add(Finding.error(
                            "audience",
                            Message.of(
                                    Counts.class,
                                    "check.attendances",
                                    people.whom(),
                                    most(attendances),
                                    least(people))));
                }
            }
        }
        return findings;
    }

    private static List<Audience> of(List<Audience> audience, Set<String> units) {
        return audience.stream()
                .filter(count -> units.contains(count.count().value().unit()))
                .toList();
    }

    private static boolean below(Audience attendances, Audience people) {
        Optional<BigDecimal> most = attendances.count().value().most();
        Optional<BigDecimal> least = people.count().value().least();
        return most.isPresent() && least.isPresent() && most.get().compareTo(least.get()) < 0;
    }

    private static Object most(Audience count) {
        Quantity quantity = count.count().value();
        return quantity.most().orElseThrow();
    }

    private static Object least(Audience count) {
        Quantity quantity = count.count().value();
        return quantity.least().orElseThrow();
    }
}

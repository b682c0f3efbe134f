package kesi.heritage.provider.intake;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kesi.core.api.value.Sourced;
import kesi.heritage.provider.intake.Reading.Span;

/**
 * A place where a pattern occurs.
 *
 * @param in the stretch that was searched
 * @param match the place within it
 * @param pattern the pattern
 */
record Found(Span in, MatchResult match, Pattern pattern) {

    /** The whole place. */
    Span whole() {
        return in.part(match.start(), match.end());
    }

    /** A named part of the place; empty when it took no part in it. */
    Optional<Span> find(String group) {
        Matcher again = pattern.matcher(in.words());
        again.find(match.start());
        return again.group(group) == null
                ? Optional.empty()
                : Optional.of(in.part(again.start(group), again.end(group)));
    }

    /** A named part that every such place has. */
    Span part(String group) {
        return find(group).orElseThrow();
    }

    /** The words of a named part with their evidence. */
    Sourced<String> stated(String group) {
        return part(group).stated();
    }
}

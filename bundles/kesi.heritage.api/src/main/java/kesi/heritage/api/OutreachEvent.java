package kesi.heritage.api;

import java.util.List;
import java.util.Optional;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Ref;
import kesi.core.api.value.Role;
import kesi.core.api.value.Sourced;
import kesi.core.api.value.When;

/**
 * One occasion, or one series of occasions, at which heritage, reading or learning was brought to people. Immutable.
 *
 * @param name its name, with the source's quotation marks
 * @param kind what sort of event
 * @param when when it was, or the words that give no date
 * @param venue where it was
 * @param roles who hosted, organised, invited
 * @param elements the elements' records
 * @param practitioners the practitioners' records
 * @param audience how many of whom came
 * @param sessions its parts
 * @param programme what a reading event or series was made of
 * @param honours what was awarded
 * @param quotes what people said
 * @param evidence where it is reported
 */
public record OutreachEvent(
        String name,
        Kind kind,
        Optional<Sourced<When>> when,
        Optional<Sourced<String>> venue,
        List<Role> roles,
        List<Ref> elements,
        List<Ref> practitioners,
        List<Audience> audience,
        List<Session> sessions,
        Programme programme,
        List<Sourced<Honour>> honours,
        List<Quote> quotes,
        List<Evidence> evidence) {

    public OutreachEvent {
        roles = List.copyOf(roles);
        elements = List.copyOf(elements);
        practitioners = List.copyOf(practitioners);
        audience = List.copyOf(audience);
        sessions = List.copyOf(sessions);
        honours = List.copyOf(honours);
        quotes = List.copyOf(quotes);
        evidence = List.copyOf(evidence);
    }

    /** The sorts of events. */
    public enum Kind {
        /** 非遗进校园 and other encounters with heritage. */
        HERITAGE_CLASS,
        /** 阅读活动. */
        READING_NIGHT,
        /** 讲座与沙龙系列. */
        LECTURE_SERIES,
        /** Any other. */
        OTHER
    }

    /**
     * What an event was made of, as lists of the source.
     *
     * @param chapters the parts of a reading night
     * @param forms in which forms it went
     * @param readings what was read
     * @param stalls what was on offer
     * @param tools tools that were shown or used
     * @param titles titles of lectures of which the source does not say which was where
     * @param aspects under which aspects a topic was explained
     * @param unveiled what was opened on the occasion
     */
    public record Programme(
            Entries chapters,
            Entries forms,
            Entries readings,
            Entries stalls,
            Entries tools,
            Entries titles,
            Entries aspects,
            Entries unveiled) {

        /** A programme of which nothing is known. */
        public static Programme unknown() {
            Entries none = Entries.none();
            return new Programme(none, none, none, none, none, none, none, none);
        }
    }
}

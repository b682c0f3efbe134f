package kesi.competition.provider.plan;

import java.util.List;
import java.util.Optional;
import kesi.core.api.value.Ref;

/**
 * The papers of a contest, the only one of its contest. What no file told is empty. Immutable.
 *
 * @param contest the contest
 * @param title the contest's name when the papers were read
 * @param posts who serves, in order: committees, judges, leaders of teams
 * @param timetable in order
 * @param rules the paragraphs of the rules, in order
 * @param draws what was drawn
 * @param awards who gets what
 * @param publicity when results lie open, once that is fixed
 */
public record Plan(
        Ref contest,
        String title,
        List<Post> posts,
        List<Slot> timetable,
        List<String> rules,
        List<Draw> draws,
        List<Award> awards,
        Optional<Publicity> publicity) {

    public Plan {
        posts = List.copyOf(posts);
        timetable = List.copyOf(timetable);
        rules = List.copyOf(rules);
        draws = List.copyOf(draws);
        awards = List.copyOf(awards);
    }

    /** Papers of which nothing is known yet. */
    public static Plan empty(Ref contest, String title) {
        return new Plan(contest, title, List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty());
    }

    /** The same with other posts. */
    Plan withPosts(List<Post> other) {
        return new Plan(contest, title, other, timetable, rules, draws, awards, publicity);
    }

    /** The same with other timetable. */
    Plan withTimetable(List<Slot> other) {
        return new Plan(contest, title, posts, other, rules, draws, awards, publicity);
    }

    /** The same with other rules. */
    Plan withRules(List<String> other) {
        return new Plan(contest, title, posts, timetable, other, draws, awards, publicity);
    }

    /** The same with other draws. */
    Plan withDraws(List<Draw> other) {
        return new Plan(contest, title, posts, timetable, rules, other, awards, publicity);
    }

    /** The same with other awards. */
    Plan withAwards(List<Award> other) {
        return new Plan(contest, title, posts, timetable, rules, draws, other, publicity);
    }

    /** The same with other publicity. */
    Plan withPublicity(Optional<Publicity> other) {
        return new Plan(contest, title, posts, timetable, rules, draws, awards, other);
    }

    /**
     * A person who serves.
     *
     * @param committee for example 组织委员会 or 裁判组; empty for leaders and coaches of a unit's team
     * @param post for example 主任, 裁判长, 领队
     * @param name as written
     * @param unit where the person comes from; may be empty
     */
    public record Post(String committee, String post, String name, String unit) {}

    /** A line of the timetable, as written. */
    public record Slot(String date, String time, String place, String matter) {}

    /**
     * What an entry drew.
     *
     * @param entry its number
     * @param stage as written; may be empty
     * @param place the number that was drawn
     * @param station where it works; may be empty
     */
    public record Draw(String entry, String stage, String place, String station) {}

    /**
     * An award by ranks.
     *
     * @param name for example 一等奖
     * @param from the first rank that gets it, from 1
     * @param to the last
     * @param trade the trade or group it is for; empty: all, each by its own ranks
     * @param persons whether every member gets it and not the entry as a whole
     */
    public record Award(String name, int from, int to, Optional<String> trade, boolean persons) {

        public Award {
            if (from < 1 || to < from) {
                throw new IllegalArgumentException(name + " for ranks " + from + " to " + to);
            }
        }
    }

    /** When results lie open (公示期), as written, and where one turns to. */
    public record Publicity(String from, String to, String contact) {}
}

package kesi.competition.provider.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import kesi.competition.api.Entry;
import kesi.competition.api.Entry.Member;
import kesi.competition.provider.plan.Plan;
import kesi.competition.provider.plan.Plan.Post;
import kesi.competition.provider.plan.PlanWords;
import kesi.report.api.block.Table.Align;
import kesi.report.api.block.Table.Column;

/** How many take part, by role. Teams and people are never added up; who serves twice is counted in both roles. */
record HeadCount(Speech speech, Plan plan, List<Entry> entries, PlanWords words) {

    void write(Chapters chapters) {
        List<List<String>> rows = new ArrayList<>();
        count(rows, "report.count.units", "report.unit.units", units());
        count(rows, "report.count.entries", "report.unit.entries", entries.size());
        count(rows, "report.count.contestants", "report.unit.people", members(false));
        count(rows, "report.count.substitutes", "report.unit.people", members(true));
        count(
                rows,
                "report.count.leaders",
                "report.unit.people",
                posts(post -> post.committee().isBlank()));
        count(rows, "report.judges", "report.unit.people", posts(words::isJudge));
        count(
                rows,
                "report.count.committees",
                "report.unit.people",
                posts(post -> !post.committee().isBlank() && !words.isJudge(post)));
        if (rows.isEmpty()) {
            return;
        }
        chapters.begin("report.count");
        chapters.table(
                speech.say("report.count"),
                List.of(
                        new Column(speech.say("report.role"), 4, Align.LEFT),
                        new Column(speech.say("report.figure"), 2, Align.RIGHT),
                        new Column(speech.say("report.unit"), 1.5, Align.CENTRE)),
                rows.iterator());
    }

    private void count(List<List<String>> rows, String role, String unit, long number) {
        if (number > 0) {
            rows.add(List.of(speech.say(role), String.valueOf(number), speech.say(unit)));
        }
    }

    private long units() {
        return entries.stream()
                .map(Entry::unit)
                .filter(unit -> !unit.isBlank())
                .distinct()
                .count();
    }

    private long members(boolean substitute) {
        return entries.stream()
                .flatMap(entry -> entry.members().stream())
                .filter(member -> member.substitute() == substitute)
                .map(Member::number)
                .distinct()
                .count();
    }

    private long posts(Predicate<Post> which) {
        return plan.posts().stream()
                .filter(which)
                .map(post -> post.name() + "\n" + post.unit())
                .distinct()
                .count();
    }
}

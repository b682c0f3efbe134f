package kesi.competition.provider.report;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kesi.competition.api.Contests.Listed;
import kesi.competition.api.Entry;
import kesi.competition.api.Stage;
import kesi.competition.api.rule.RuleSet;
import kesi.competition.provider.plan.Plan;
import kesi.competition.provider.plan.Plan.Post;
import kesi.competition.provider.plan.PlanWords;
import kesi.report.api.Paper;
import kesi.report.api.block.Block.Heading;
import kesi.report.api.block.Block.Paragraph;
import kesi.report.api.block.Table.Align;
import kesi.report.api.block.Table.Column;

/** The chapters of an order book, in order; those of which nothing is known are left out. */
record OrderParts(Speech speech, Listed contest, Plan plan, List<Entry> entries, PlanWords words) {

    /** The chapters that cannot be printed, as keys of their titles. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        lack(missing, committees(false).isEmpty(), "report.committees");
        lack(missing, plan.rules().isEmpty(), "report.rules.title");
        lack(missing, committees(true).isEmpty(), "report.judges");
        lack(missing, entries.isEmpty(), "report.teams");
        lack(missing, plan.timetable().isEmpty(), "report.timetable");
        lack(missing, plan.draws().isEmpty(), "report.draw");
        return missing;
    }

    private static void lack(List<String> missing, boolean is, String key) {
        if (is) {
            missing.add(key);
        }
    }

    void write(Paper paper) {
        Chapters chapters = new Chapters(speech, paper);
        posts(chapters, "report.committees", committees(false));
        rules(chapters);
        posts(chapters, "report.judges", committees(true));
        teams(chapters);
        timetable(chapters);
        draw(chapters);
        new HeadCount(speech, plan, entries, words).write(chapters);
    }

    private Map<String, List<Post>> committees(boolean judges) {
        return plan.posts().stream()
                .filter(post -> !post.committee().isBlank())
                .filter(post -> words.isJudge(post) == judges)
                .collect(Collectors.groupingBy(Post::committee, LinkedHashMap::new, Collectors.toList()));
    }

    private void posts(Chapters chapters, String key, Map<String, List<Post>> committees) {
        if (committees.isEmpty()) {
            return;
        }
        chapters.begin(key);
        committees.forEach((name, posts) -> {
            chapters.paper().add(new Heading(2, name));
            chapters.table(
                    name,
                    List.of(
                            column("report.post", 2, Align.LEFT),
                            column("report.name", 2, Align.LEFT),
                            column("field.unit", 5, Align.LEFT)),
                    posts.stream()
                            .map(post -> List.of(post.post(), post.name(), post.unit()))
                            .iterator());
        });
    }

    private void rules(Chapters chapters) {
        List<RuleSet> scoring = contest.contest().stages().stream()
                .flatMap(stage -> stage.rules().stream())
                .toList();
        if (plan.rules().isEmpty() && scoring.isEmpty()) {
            return;
        }
        chapters.begin("report.rules.title");
        plan.rules().forEach(rule -> chapters.paper().add(Paragraph.body(rule)));
        for (Stage stage : contest.contest().stages()) {
            stage.rules()
                    .ifPresent(rules -> chapters.paper()
                            .add(Paragraph.body(speech.say("report.scoring", stage.name(), rules.name()))));
        }
    }

    private void teams(Chapters chapters) {
        if (entries.isEmpty()) {
            return;
        }
        chapters.begin("report.teams");
        Map<String, List<Entry>> byTrade = entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.trade().orElse(""), LinkedHashMap::new, Collectors.toList()));
        byTrade.forEach((trade, some) -> {
            String title = trade.isEmpty() ? speech.say("report.teams") : trade;
            if (!trade.isEmpty()) {
                chapters.paper().add(new Heading(2, trade));
            }
            chapters.table(
                    title,
                    List.of(
                            column("field.number", 1.2, Align.CENTRE),
                            column("field.unit", 4, Align.LEFT),
                            column("report.leader", 1.6, Align.LEFT),
                            column("report.coach", 1.6, Align.LEFT),
                            column("field.members", 5, Align.LEFT)),
                    some.stream().map(this::team).iterator());
        });
    }

    private List<String> team(Entry entry) {
        String members = entry.members().stream()
                .map(member -> member.substitute() ? speech.say("report.substitute", member.name()) : member.name())
                .collect(Collectors.joining("、"));
        String unit = entry.unit().isBlank() ? entry.name() : entry.unit();
        return List.of(entry.number(), unit, served(entry, words::isLeader), served(entry, words::isCoach), members);
    }

    private String served(Entry entry, Predicate<Post> as) {
        return plan.posts().stream()
                .filter(post -> post.committee().isBlank() && post.unit().equals(entry.unit()))
                .filter(as)
                .map(Post::name)
                .collect(Collectors.joining("、"));
    }

    private void timetable(Chapters chapters) {
        if (plan.timetable().isEmpty()) {
            return;
        }
        chapters.begin("report.timetable");
        chapters.table(
                speech.say("report.timetable"),
                List.of(
                        column("report.day", 2, Align.LEFT),
                        column("report.hours", 2, Align.LEFT),
                        column("report.matter", 4, Align.LEFT),
                        column("field.venue", 3, Align.LEFT)),
                plan.timetable().stream()
                        .map(slot -> List.of(slot.date(), slot.time(), slot.matter(), slot.place()))
                        .iterator());
    }

    private void draw(Chapters chapters) {
        if (plan.draws().isEmpty()) {
            return;
        }
        chapters.begin("report.draw");
        Map<String, Entry> byNumber =
                entries.stream().collect(Collectors.toMap(Entry::number, entry -> entry, (one, other) -> one));
        Iterator<List<String>> rows = plan.draws().stream()
                .map(draw -> List.of(
                        draw.stage(),
                        draw.place(),
                        draw.entry(),
                        byNumber.containsKey(draw.entry())
                                ? byNumber.get(draw.entry()).unit()
                                : "",
                        draw.station()))
                .iterator();
        chapters.table(
                speech.say("report.draw"),
                List.of(
                        column("field.stage", 2, Align.LEFT),
                        column("report.drawn", 1.5, Align.CENTRE),
                        column("field.number", 1.5, Align.CENTRE),
                        column("field.unit", 4, Align.LEFT),
                        column("report.station", 2, Align.CENTRE)),
                rows);
    }

    private Column column(String key, double weight, Align align) {
        return new Column(speech.say(key), weight, align);
    }
}

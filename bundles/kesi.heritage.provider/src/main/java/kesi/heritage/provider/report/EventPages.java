package kesi.heritage.provider.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import kesi.core.api.text.Message;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Quantity;
import kesi.core.api.value.Role;
import kesi.core.api.value.Sourced;
import kesi.core.api.value.When;
import kesi.heritage.api.Entries;
import kesi.heritage.api.OutreachEvent;
import kesi.heritage.api.OutreachEvent.Programme;
import kesi.heritage.api.Quote;
import kesi.heritage.api.Session;
import kesi.heritage.provider.rule.Display;
import kesi.heritage.provider.rule.Minors;
import kesi.record.api.Records;
import kesi.report.api.Paper;
import kesi.report.api.block.Block.Heading;
import kesi.report.api.block.Block.Paragraph;
import kesi.report.api.block.Block.Style;
import kesi.report.api.block.Run;

/** Writes one event block by block; every text goes through the mask for children. Used by one thread. */
final class EventPages {

    private final OutreachEvent event;
    private final Paper paper;
    private final Footnotes notes;

    EventPages(OutreachEvent event, Records records, Paper paper) {
        this.event = event;
        this.paper = paper;
        this.notes = new Footnotes(records, text -> Minors.masked(text, event));
    }

    void write() {
        paper.add(Paragraph.of(masked(event.name()), Style.TITLE));
        basics();
        audience();
        sessions();
        programme();
        voices();
        sources();
    }

    private void basics() {
        heading("report.basics");
        fact("report.kind", say("kind." + event.kind()), event.evidence());
        fact("report.when", event.when().map(when -> new Sourced<>(shown(when.value()), when.kind(), when.evidence())));
        fact("report.venue", event.venue());
        for (Role.Part part : Role.Part.values()) {
            List<Role> roles =
                    event.roles().stream().filter(role -> role.role() == part).toList();
            if (!roles.isEmpty()) {
                String agents = roles.stream().map(Role::agent).collect(Collectors.joining(say("report.and")));
                String more = roles.get(0).openEnded() ? say("report.more") : "";
                fact("role." + part, agents + more, roles.get(0).evidence());
            }
        }
    }

    private static String shown(When when) {
        return when.words().isEmpty() ? when.edtf() : when.words();
    }

    private void audience() {
        heading("report.audience");
        if (event.audience().isEmpty()) {
            paper.add(Paragraph.body(say("report.notstated")));
        }
        event.audience().forEach(count -> {
            Quantity quantity = count.count().value();
            fact(count.whom().isEmpty() ? say("report.people") : count.whom(), counted(quantity), count.count());
        });
    }

    private static String counted(Quantity quantity) {
        String number = quantity.least().map(n -> n.toPlainString()).orElse("");
        return say("quantity." + quantity.qualifier(), number, quantity.unit());
    }

    private void fact(String label, String value, Sourced<?> sourced) {
        line(label, value, sourced.evidence());
    }

    private void sessions() {
        if (event.sessions().isEmpty()) {
            return;
        }
        heading("report.sessions");
        for (Session session : event.sessions()) {
            List<String> parts = new ArrayList<>();
            session.title().ifPresent(title -> parts.add(title.value()));
            session.topic().ifPresent(topic -> parts.add(topic.value()));
            session.speaker().ifPresent(speaker -> parts.add(say("report.by", speaker.value())));
            Minors.host(session, event).ifPresent(host -> parts.add(say("report.at", host)));
            words(session.steps()).ifPresent(steps -> parts.add(say("report.steps", steps)));
            words(session.outputs()).ifPresent(outputs -> parts.add(say("report.outputs", outputs)));
            line(
                    say("session." + session.type()),
                    String.join(say("report.semicolon"), parts),
                    List.of(session.evidence()));
        }
    }

    private void programme() {
        Programme programme = event.programme();
        list("report.chapters", programme.chapters());
        list("report.forms", programme.forms());
        list("report.readings", programme.readings());
        list("report.stalls", programme.stalls());
        list("report.tools", programme.tools());
        list("report.titles", programme.titles());
        list("report.aspects", programme.aspects());
        list("report.unveiled", programme.unveiled());
        event.honours()
                .forEach(honour -> line(
                        say("report.honour"),
                        honour.value().name() + honour.value().carrier().orElse(""),
                        honour.evidence()));
    }

    private void list(String key, Entries entries) {
        words(entries)
                .ifPresent(words -> line(say(key), words, entries.items().get(0).evidence()));
    }

    private static Optional<String> words(Entries entries) {
        String words = String.join(say("report.and"), entries.words());
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(entries.openEnded() ? words + say("report.more") : words);
    }

    private void voices() {
        if (event.quotes().isEmpty()) {
            return;
        }
        heading("report.voices");
        for (Quote quote : Minors.masked(event.quotes())) {
            String who = quote.affiliation().orElse("") + quote.speaker().orElse(say("report.somebody"));
            String text = masked(quote.text());
            paper.add(new Paragraph(
                    List.of(Run.noted(say("report.said", who, text), notes.number(List.of(quote.evidence())))),
                    Style.BODY));
        }
    }

    private void sources() {
        heading("report.sources");
        List<Message> all = notes.all();
        for (int i = 0; i < all.size(); i++) {
            paper.add(Paragraph.of("[" + (i + 1) + "] " + all.get(i).in(Locale.CHINESE), Style.NOTE));
        }
        paper.add(Paragraph.of(say("report.mask"), Style.NOTE));
    }

    private void heading(String key) {
        paper.add(new Heading(1, say(key)));
    }

    private void fact(String key, Optional<Sourced<String>> value) {
        line(
                say(key),
                value.map(Sourced::value).orElse(say("report.notstated")),
                value.map(Sourced::evidence).orElse(List.of()));
    }

    private void fact(String key, String value, List<Evidence> evidence) {
        line(say(key), value, evidence);
    }

    private void line(String label, String value, List<Evidence> evidence) {
        Run name = Run.bold(say("report.label", label));
        Run stated = Run.noted(masked(value), notes.number(evidence));
        Run marked = notes.source(evidence)
                .map(source -> stated.with(new Run.Mark.Sourced(source)))
                .orElse(stated);
        paper.add(new Paragraph(List.of(name, marked), Style.BODY));
    }

    private String masked(String text) {
        return Display.text(Minors.masked(text, event));
    }

    /** Reports are written in Chinese. */
    static String say(String key, Object... arguments) {
        return Message.of(EventPages.class, key, arguments).in(Locale.CHINESE);
    }
}

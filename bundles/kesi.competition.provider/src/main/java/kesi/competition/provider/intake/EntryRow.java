package kesi.competition.provider.intake;

import java.util.List;
import java.util.Optional;
import kesi.competition.api.Entry;
import kesi.competition.api.Entry.Member;
import kesi.competition.api.Stage;
import kesi.competition.api.Unit;
import kesi.exchange.api.HeaderMapping;
import kesi.exchange.api.Table.Row;

/** Who a row is about. */
final class EntryRow {

    private final HeaderMapping mapping;
    private final Row row;

    EntryRow(HeaderMapping mapping, Row row) {
        this.mapping = mapping;
        this.row = row;
    }

    /**
     * The entry, and the member whose marks these are.
     *
     * @param member the member's number; empty for the whole entry
     * @param otherName the name that is known under the number, when the row says another
     */
    record Marked(Entry entry, String member, Optional<String> otherName) {}

    /** What tells the row from others: the number, or the organisation where there is none. */
    Optional<String> key() {
        return mapping.cell(row, "number").or(() -> mapping.cell(row, "unit"));
    }

    Optional<String> status() {
        return mapping.cell(row, "status");
    }

    /** Finds the entry in the draft, or adds it. */
    Marked marked(Draft draft, Stage stage) {
        String number = key().orElseThrow();
        Optional<Entry> byMember = draft.entryOfMember(number);
        if (byMember.isPresent()) {
            return new Marked(byMember.get(), number, otherName(byMember.get(), number));
        }
        Optional<Entry> byNumber = draft.entry(number);
        if (byNumber.isPresent()) {
            return new Marked(byNumber.get(), "", Optional.empty());
        }
        return stage.unit() == Unit.TEAM ? inTeam(draft, number) : alone(draft, number);
    }

    private Optional<String> otherName(Entry entry, String number) {
        Optional<String> told = mapping.cell(row, "name");
        return entry.members().stream()
                .filter(member -> member.number().equals(number))
                .map(Member::name)
                .filter(known -> told.isPresent() && !told.get().equals(known))
                .findFirst();
    }

    private Marked alone(Draft draft, String number) {
        String name = mapping.cell(row, "name").orElse("");
        Entry entry = entry(draft, number, name, Unit.INDIVIDUAL, List.of(new Member(number, name, false)));
        draft.put(entry);
        return new Marked(entry, number, Optional.empty());
    }

    private Marked inTeam(Draft draft, String number) {
        String unit = mapping.cell(row, "unit").orElse("");
        Optional<Entry> known = draft.entryOfUnit(unit);
        Optional<String> name = mapping.cell(row, "name");
        if (name.isEmpty()) {
            Entry team = known.orElseGet(() -> entry(draft, number, teamName(), Unit.TEAM, List.of()));
            draft.put(team);
            return new Marked(team, "", Optional.empty());
        }
        Entry team = known.orElseGet(() -> entry(draft, teamNumber(number), teamName(), Unit.TEAM, List.of()));
        return new Marked(draft.join(team, new Member(number, name.get(), false)), number, Optional.empty());
    }

    private String teamName() {
        return mapping.cell(row, "team").orElse("");
    }

    /** Members of one team are usually numbered 01-1, 01-2: the team then is 01. */
    private static String teamNumber(String member) {
        int dash = member.indexOf('-');
        return dash > 0 ? member.substring(0, dash) : "T" + member;
    }

    private Entry entry(Draft draft, String number, String name, Unit kind, List<Member> members) {
        String unit = mapping.cell(row, "unit").orElse("");
        return new Entry(draft.ref(), number, unit, name, kind, Optional.empty(), members, List.of());
    }
}

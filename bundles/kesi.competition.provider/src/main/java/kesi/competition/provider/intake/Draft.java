package kesi.competition.provider.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kesi.competition.api.Contest;
import kesi.competition.api.Entry;
import kesi.competition.api.Entry.Member;
import kesi.competition.api.Mark;
import kesi.competition.api.Sheet;
import kesi.competition.provider.Trouble;
import kesi.core.api.value.Ref;

/** A contest while it is read in: what is there already with what files add. Used by one thread. */
final class Draft {

    private final Ref ref;
    private final Map<String, Entry> entries = new TreeMap<>();
    private final Map<String, String> entryOfMember = new LinkedHashMap<>();
    private final Map<List<String>, Sheet> sheets = new LinkedHashMap<>();
    private Contest contest;

    Draft(Ref ref, Contest contest, List<Entry> entries, List<Sheet> sheets) {
        this.ref = ref;
        this.contest = contest;
        entries.forEach(this::put);
        sheets.forEach(sheet -> this.sheets.put(key(sheet), sheet));
    }

    Ref ref() {
        return ref;
    }

    Contest contest() {
        return contest;
    }

    void contest(Contest changed) {
        contest = changed;
    }

    List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    List<Sheet> sheets() {
        return List.copyOf(sheets.values());
    }

    Optional<Entry> entry(String number) {
        return Optional.ofNullable(entries.get(number));
    }

    Optional<Entry> entryOfMember(String number) {
        return Optional.ofNullable(entryOfMember.get(number)).map(entries::get);
    }

    Optional<Entry> entryOfUnit(String unit) {
        List<Entry> found = entries.values().stream()
                .filter(each -> each.unit().equals(unit))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Adds an entry or replaces the one of its number. */
    void put(Entry entry) {
        entries.put(entry.number(), entry);
        entry.members().forEach(member -> entryOfMember.put(member.number(), entry.number()));
    }

    /** Adds a member to an entry that is there. */
    Entry join(Entry entry, Member member) {
        List<Member> members = new ArrayList<>(entry.members());
        members.add(member);
        Entry joined = new Entry(
                entry.contest(),
                entry.number(),
                entry.unit(),
                entry.name(),
                entry.kind(),
                entry.trade(),
                members,
                entry.standings());
        put(joined);
        return joined;
    }

    /**
     * Puts marks on a sheet; those of the same entry and member are replaced.
     *
     * @throws kesi.core.api.problem.Problem when the sheet is locked and a mark would change
     */
    void mark(String stage, String module, String judge, List<Mark> marks) {
        List<String> key = List.of(stage, module, judge);
        Sheet before = sheets.getOrDefault(key, new Sheet(ref, stage, module, judge, Sheet.State.ENTERED, List.of()));
        Map<List<String>, Mark> all = new LinkedHashMap<>();
        before.marks().forEach(mark -> all.put(List.of(mark.entry(), mark.member()), mark));
        marks.forEach(mark -> all.merge(List.of(mark.entry(), mark.member()), mark, Draft::sameOrNew));
        Sheet after = new Sheet(ref, stage, module, judge, before.state(), List.copyOf(all.values()));
        if (before.state() == Sheet.State.LOCKED && !after.equals(before)) {
            throw Trouble.refused("E-SHEET-LOCKED", contest.name(), stage, module, judge);
        }
        sheets.put(key, after);
    }

    /** The same mark from another copy of a file is no change. */
    private static Mark sameOrNew(Mark before, Mark after) {
        boolean same = before.status() == after.status() && before.value().equals(after.value());
        return same ? before : after;
    }

    static List<String> key(Sheet sheet) {
        return List.of(sheet.stage(), sheet.module(), sheet.judge());
    }
}

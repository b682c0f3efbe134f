package kesi.competition.provider.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kesi.competition.api.Entry.Member;
import kesi.competition.api.Entry.Standing;
import kesi.competition.api.MarkStatus;
import kesi.competition.api.Stage;
import kesi.competition.api.Unit;
import kesi.competition.api.rule.RuleSet;
import kesi.core.api.value.Role;

/**
 * A contest as a JSON file defines it: {@code {"kesi": "competition.contest", "name": …, "stages": […], "entries": […],
 * "sheets": […]}}. Names are those of the components below; what is missing is not stated. Rules are a {@link RuleSet}
 * whose aggregates and tie keys say what they are by {@code "is"}, for example {@code {"is": "TrimmedMean",
 * "highest": 1,
 * "lowest": 1}}.
 *
 * @param kesi always {@code competition.contest}
 */
record Definition(
        Optional<String> kesi,
        Optional<String> name,
        Optional<String> series,
        Optional<Integer> edition,
        Optional<Integer> year,
        Optional<String> level,
        Optional<String> category,
        Optional<String> kind,
        Optional<String> when,
        Optional<String> venue,
        List<String> trades,
        List<RoleLine> roles,
        List<StageLine> stages,
        List<EntryLine> entries,
        List<SheetLine> sheets) {

    /** Who takes part in what way. */
    record RoleLine(Role.Part role, String agent) {}

    /** A stage. */
    record StageLine(
            String id,
            String name,
            Optional<Stage.Kind> kind,
            Optional<Unit> unit,
            List<ModuleLine> modules,
            Optional<RuleSet> rules) {}

    /** A module. */
    record ModuleLine(String id, String name, Optional<Unit> unit, Optional<BigDecimal> max) {}

    /** An entry. */
    record EntryLine(
            String number,
            Optional<String> unit,
            Optional<String> name,
            Optional<String> trade,
            List<MemberLine> members,
            List<Standing> standings) {}

    /** A member. */
    record MemberLine(String number, String name, Optional<Boolean> substitute) {
        Member member() {
            return new Member(number, name, substitute.orElse(false));
        }
    }

    /** A sheet. */
    record SheetLine(String stage, String module, Optional<String> judge, List<MarkLine> marks) {}

    /** A mark, or the status in place of one. */
    record MarkLine(String entry, Optional<String> member, Optional<BigDecimal> value, Optional<MarkStatus> status) {}
}

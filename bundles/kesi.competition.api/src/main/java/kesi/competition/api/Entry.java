package kesi.competition.api;

import java.util.List;
import java.util.Optional;
import kesi.core.api.value.Ref;

/**
 * Who takes part 参赛单元: a person or a team.
 *
 * @param contest the contest
 * @param number its number 参赛号, the only one of the contest
 * @param unit the organisation it comes from, as written; may be empty
 * @param name the person's or team's name; may be empty for a team
 * @param kind person or team
 * @param trade the trade it competes in, where the contest has several
 * @param members the members of a team; for a person the person alone
 * @param standings rulings that hold for a whole stage
 */
public record Entry(
        Ref contest,
        String number,
        String unit,
        String name,
        Unit kind,
        Optional<String> trade,
        List<Member> members,
        List<Standing> standings) {

    public Entry {
        members = List.copyOf(members);
        standings = List.copyOf(standings);
    }

    /**
     * One person of an entry.
     *
     * @param number the person's number, the only one of the contest
     * @param name as written; namesakes are normal
     * @param substitute whether the person only stands in
     */
    public record Member(String number, String name, boolean substitute) {}

    /**
     * A ruling for a whole stage.
     *
     * @param stage the stage's id
     * @param status what it means for the entry, for example DSQ
     * @param reason why
     */
    public record Standing(String stage, MarkStatus status, String reason) {}
}

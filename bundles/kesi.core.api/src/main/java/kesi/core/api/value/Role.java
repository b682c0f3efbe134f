package kesi.core.api.value;

import java.util.List;
import java.util.Optional;

/**
 * Who takes part in what way.
 *
 * @param role the part played
 * @param agent the name as the source writes it
 * @param record the agent's own record, where there is one
 * @param order place among those of the same role, from 1
 * @param openEnded whether the source ends the list with 等
 * @param evidence where it stands
 */
public record Role(
        Part role, String agent, Optional<Ref> record, int order, boolean openEnded, List<Evidence> evidence) {

    public Role {
        evidence = List.copyOf(evidence);
    }

    /** Parts that an agent plays in an event; the Chinese term is the label of the bundle that shows it. */
    public enum Part {
        HOST,
        ORGANISER,
        CO_ORGANISER,
        JOINT_HOST,
        SPEAKER,
        PRESENTER,
        JUDGE,
        CHIEF_JUDGE,
        CONTESTANT,
        TEAM_LEADER,
        COACH,
        PHOTOGRAPHER,
        AUTHOR,
        EDITOR,
        GUEST
    }
}

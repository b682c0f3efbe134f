package kesi.competition.api;

import java.util.List;
import kesi.core.api.value.Ref;

/**
 * A score sheet 评分表: what one judge gave in one module. The only one of its contest, stage, module and judge; a
 * correction is a new version of it.
 *
 * @param contest the contest
 * @param stage the stage's id
 * @param module the module's id
 * @param judge who marked, as written; empty when the marks are of no single judge
 * @param state how far the sheet is
 * @param marks one for each entry or member
 */
public record Sheet(Ref contest, String stage, String module, String judge, State state, List<Mark> marks) {

    public Sheet {
        marks = List.copyOf(marks);
    }

    /** How far a sheet is. */
    public enum State {
        EMPTY,
        ENTERED,
        COMPARED,
        LOCKED
    }
}

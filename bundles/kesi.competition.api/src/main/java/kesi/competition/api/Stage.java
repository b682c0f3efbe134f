package kesi.competition.api;

import java.util.List;
import java.util.Optional;
import kesi.competition.api.rule.RuleSet;

/**
 * A stage 赛段 of a contest.
 *
 * @param id short and stable within the contest, for example {@code prelim}
 * @param name as written, for example 预选赛
 * @param kind its place in the contest
 * @param unit who is ranked
 * @param modules 环节, in order
 * @param rules how it is ranked; empty until somebody enters them
 */
public record Stage(String id, String name, Kind kind, Unit unit, List<Module> modules, Optional<RuleSet> rules) {

    public Stage {
        modules = List.copyOf(modules);
    }

    /** The place of a stage. */
    public enum Kind {
        PRELIMINARY,
        SEMI_FINAL,
        FINAL,
        OTHER
    }

    /** The module of that id or name. */
    public Optional<Module> module(String idOrName) {
        return modules.stream()
                .filter(module -> module.id().equals(idOrName) || module.name().equals(idOrName))
                .findFirst();
    }
}

package kesi.competition.api;

import java.util.List;
import java.util.Optional;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Link;
import kesi.core.api.value.Quantity;
import kesi.core.api.value.Role;
import kesi.core.api.value.Sourced;
import kesi.core.api.value.When;

/**
 * A contest of one edition. What no source states stays empty. Immutable.
 *
 * @param name the name as written, without its stage, not blank
 * @param series the series it belongs to
 * @param edition 届, from 1
 * @param year the year its name or definition gives
 * @param level for example 市级, as written
 * @param category 一类 or 二类, as written
 * @param kind for example 技能竞赛, 创新创效, as written
 * @param trades 工种 or 组别, in order
 * @param stages in the order in which they are held
 * @param roles who hosts, organises and so on
 * @param counts figures that sources state
 * @param venues where it was held, as sources say
 * @param when when it was held, as sources say
 * @param state how far it is
 * @param links to other records
 * @param evidence where it is told of
 */
public record Contest(
        String name,
        Optional<String> series,
        Optional<Integer> edition,
        Optional<Integer> year,
        Optional<String> level,
        Optional<String> category,
        Optional<String> kind,
        List<String> trades,
        List<Stage> stages,
        List<Role> roles,
        List<Count> counts,
        List<Sourced<String>> venues,
        List<Sourced<When>> when,
        State state,
        List<Link> links,
        List<Evidence> evidence) {

    public Contest {
        trades = List.copyOf(trades);
        stages = List.copyOf(stages);
        roles = List.copyOf(roles);
        counts = List.copyOf(counts);
        venues = List.copyOf(venues);
        when = List.copyOf(when);
        links = List.copyOf(links);
        evidence = List.copyOf(evidence);
    }

    /** How far a contest is. */
    public enum State {
        /** Told of by a source; its work is not done here. */
        REPORTED,
        DRAFT,
        REGISTRATION,
        RUNNING,
        MARKING,
        REVIEW,
        PUBLICITY,
        OFFICIAL,
        ARCHIVED,
        PAUSED,
        CANCELLED
    }

    /**
     * A figure.
     *
     * @param of what is counted, in the source's words, for example 化工企业; may be empty
     * @param stage the stage it belongs to, or empty for the whole contest
     * @param number how many
     */
    public record Count(String of, Optional<String> stage, Sourced<Quantity> number) {}

    /** A contest of which only the name is known. */
    public static Contest named(String name, State state) {
        return new Contest(
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                state,
                List.of(),
                List.of());
    }

    /** The stage of that id or name. */
    public Optional<Stage> stage(String idOrName) {
        return stages.stream()
                .filter(stage -> stage.id().equals(idOrName) || stage.name().equals(idOrName))
                .findFirst();
    }
}

package kesi.competition.provider.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.competition.api.Contests.Listed;
import kesi.competition.api.ResultSet;
import kesi.competition.api.Stage;
import kesi.competition.provider.Trouble;
import kesi.competition.provider.plan.Plan.Award;
import kesi.competition.provider.report.Grants.Grant;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The awards of a contest as its rules and its official result give them. */
@Component(service = Honours.class)
public final class Honours {

    private final ContestPapers papers;

    /** Awards by these papers. */
    @Activate
    public Honours(@Reference ContestPapers papers) {
        this.papers = papers;
    }

    /**
     * All awards.
     *
     * @param stage the stage on which they rest; empty: the last with marks
     * @throws kesi.core.api.problem.Problem when no award rules were given or the result is not official
     */
    public List<Grant> of(String contest, Optional<String> stage) {
        Listed listed = papers.find(contest);
        List<Award> awards = papers.plan(listed).awards();
        if (awards.isEmpty()) {
            throw Trouble.of("E-AWARDS-NONE", listed.contest().name());
        }
        Stage decided = papers.last(listed, stage);
        ResultSet result = papers.rank(listed, decided);
        if (!result.official()) {
            throw Trouble.refused("E-RESULT-OPEN", listed.contest().name(), decided.name());
        }
        Map<String, List<Placed>> placed =
                Placed.byTrade(listed.contest().trades(), papers.entries(listed), decided, result);
        return new Grants(awards, placed).all();
    }

    /**
     * Whether the official result of this workspace gives that award to that addressee.
     *
     * @throws kesi.core.api.problem.Problem when the contest is not here or has no official result
     */
    public boolean isGranted(CertificateCode code) {
        return of(code.contest(), Optional.empty()).stream()
                .anyMatch(grant -> grant.addressee().equals(code.addressee())
                        && grant.unit().equals(code.unit())
                        && name(grant).equals(code.award()));
    }

    /** What is granted, with the trade where the contest has several. */
    static String name(Grant grant) {
        return grant.trade().isEmpty()
                ? grant.award().name()
                : grant.trade() + " " + grant.award().name();
    }
}

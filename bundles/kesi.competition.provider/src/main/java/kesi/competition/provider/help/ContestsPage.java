package kesi.competition.provider.help;

import kesi.core.api.help.HelpPage;
import kesi.core.api.help.HelpPart;
import org.osgi.service.component.annotations.Component;

/** The page of help "Contests: import, rules, ranking". */
@HelpPage(
        id = "competition.contests",
        title = "%help.page.contests",
        page = "kesi/competition/provider/help/contests",
        of = {
            "competition.contests",
            "competition.result",
            "competition.contest",
            "competition.entry",
            "competition.sheet",
            "competition:import",
            "competition:list",
            "competition:show",
            "competition:search",
            "competition:rank",
            "competition:advance"
        },
        order = 120)
@Component
public final class ContestsPage implements HelpPart {}

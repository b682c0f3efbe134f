package kesi.competition.ui;

import kesi.shell.api.Perspective;
import kesi.shell.api.PerspectivePart;
import org.osgi.service.component.annotations.Component;

/** The arrangement for work with contests: the list on the left, the ranking in the middle. */
@Perspective(
        id = "competition",
        title = "%perspective.competition",
        icon = "kesi/competition/ui/icon/contest.svg",
        order = 20,
        views = {
            "competition.contests",
            "competition.result",
            "shell.navigator",
            "shell.detail",
            "shell.properties",
            "shell.links",
            "shell.history",
            "shell.evidence"
        })
@Component(service = PerspectivePart.class)
public final class CompetitionPerspective implements PerspectivePart {}

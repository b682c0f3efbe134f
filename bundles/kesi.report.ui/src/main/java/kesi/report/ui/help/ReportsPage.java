package kesi.report.ui.help;

import kesi.core.api.help.HelpPage;
import kesi.core.api.help.HelpPart;
import org.osgi.service.component.annotations.Component;

/** The page of help "Reports". */
@HelpPage(
        id = "report.reports",
        title = "%help.page.reports",
        page = "kesi/report/ui/help/reports",
        of = {
            "report.reports",
            "report.produced",
            "report:render",
            "report:list",
            "report:history",
            "report:again",
            "report:compare",
            "report:compare-now"
        },
        order = 140)
@Component
public final class ReportsPage implements HelpPart {}

package kesi.chart.ui.help;

import kesi.core.api.help.HelpPage;
import kesi.core.api.help.HelpPart;
import org.osgi.service.component.annotations.Component;

/** The page of help "Charts". */
@HelpPage(
        id = "chart.charts",
        title = "%help.page.charts",
        page = "kesi/chart/ui/help/charts",
        of = {"chart.chart"},
        order = 150)
@Component
public final class ChartsPage implements HelpPart {}

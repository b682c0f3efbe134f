package kesi.heritage.provider.help;

import kesi.core.api.help.HelpPage;
import kesi.core.api.help.HelpPart;
import org.osgi.service.component.annotations.Component;

/** The page of help "Heritage: events, practitioners, lineages". */
@HelpPage(
        id = "heritage.records",
        title = "%help.page.records",
        page = "kesi/heritage/provider/help/records",
        of = {
            "heritage.records",
            "heritage.detail",
            "heritage.lineage",
            "heritage.session",
            "heritage.practitioner",
            "heritage.element",
            "heritage:import",
            "heritage:list",
            "heritage:show",
            "heritage:search",
            "heritage:lineage"
        },
        order = 130)
@Component
public final class HeritagePage implements HelpPart {}

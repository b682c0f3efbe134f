package kesi.heritage.ui;

import kesi.shell.api.Perspective;
import kesi.shell.api.PerspectivePart;
import org.osgi.service.component.annotations.Component;

/** The arrangement for heritage and outreach: lists, details and the picture of a lineage. */
@Perspective(
        id = "heritage",
        title = "%perspective.heritage",
        icon = "kesi/heritage/ui/icon/heritage.svg",
        order = 30,
        views = {
            "heritage.records",
            "shell.navigator",
            "heritage.detail",
            "heritage.lineage",
            "shell.links",
            "shell.history",
            "shell.evidence"
        })
@Component(service = PerspectivePart.class)
public final class HeritagePerspective implements PerspectivePart {}

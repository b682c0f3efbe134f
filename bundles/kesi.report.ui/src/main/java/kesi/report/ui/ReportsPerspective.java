package kesi.report.ui;

import kesi.report.ui.produced.ProducedView;
import kesi.shell.api.Perspective;
import kesi.shell.api.PerspectivePart;
import org.osgi.service.component.annotations.Component;

/** The perspective of whoever prints. */
@Perspective(
        id = "report",
        title = "%perspective.report",
        icon = "kesi/report/ui/icon/report.svg",
        order = 80,
        views = {ReportsView.ID, ProducedView.ID})
@Component
public final class ReportsPerspective implements PerspectivePart {}

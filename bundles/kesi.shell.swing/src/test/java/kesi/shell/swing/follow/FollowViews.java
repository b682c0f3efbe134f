package kesi.shell.swing.follow;

import java.util.Map;
import kesi.core.testing.TestJson;
import kesi.shell.api.ViewPart;
import kesi.shell.swing.record.PanelServices;
import kesi.shell.swing.record.Passages;
import kesi.shell.swing.sample.SampleShell;

/** The views that follow the selection, over a sample window. */
public final class FollowViews {

    private FollowViews() {}

    /** Each by its id. */
    public static Map<String, ViewPart> of(SampleShell sample) {
        FollowServices services = new FollowServices(new PanelServices(
                sample.stores, sample.language, TestJson.create(), sample.selection, sample.workbench, new Passages()));
        return Map.of(
                PropertiesView.ID, new PropertiesView(services),
                OutlineView.ID, new OutlineView(services),
                LinksView.ID, new LinksView(services),
                EvidenceView.ID, new EvidenceView(services),
                HistoryView.ID, new HistoryView(services));
    }
}

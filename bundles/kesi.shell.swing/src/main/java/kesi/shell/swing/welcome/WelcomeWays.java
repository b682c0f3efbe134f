package kesi.shell.swing.welcome;

import java.util.List;
import java.util.Map;
import kesi.shell.api.Workbench;
import kesi.shell.swing.help.HelpTrail;
import kesi.shell.swing.help.HelpView;
import kesi.shell.swing.welcome.Step.Target;

/** Goes where a step leads. */
record WelcomeWays(Workbench workbench, HelpTrail trail) {

    void go(Target target) {
        if (target instanceof Target.Run run) {
            workbench.runCommand(run.command());
        } else if (target instanceof Target.Show show) {
            workbench.showView(show.view());
        } else if (target instanceof Target.Go go) {
            workbench.showPerspective(go.perspective());
        } else if (target instanceof Target.Open open) {
            workbench.open(open.record());
        } else if (target instanceof Target.OpenFile open) {
            workbench.runCommand("file:open", Map.of("file", List.of(open.path())));
        } else if (target instanceof Target.Edit edit) {
            workbench.openEditor(edit.record());
        } else if (target instanceof Target.Read read) {
            trail.open(read.page());
            workbench.showView(HelpView.ID);
        }
    }
}

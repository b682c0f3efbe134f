package kesi.competition.ui;

import kesi.shell.api.Wizard;
import kesi.shell.api.WizardPart;
import org.osgi.service.component.annotations.Component;

/** Leads to a new contest, or to more of one: files with rules, entries or marks, where they belong, and a look. */
@Wizard(
        id = "competition.import",
        title = "%wizard.import",
        help = "%wizard.import.help",
        icon = "kesi/competition/ui/icon/contest.svg",
        command = "competition:import",
        pages = {"%wizard.import.files: files encoding", "%wizard.import.where: contest stage module goodRows"},
        preview = "dryRun")
@Component
public final class ContestWizard implements WizardPart {}

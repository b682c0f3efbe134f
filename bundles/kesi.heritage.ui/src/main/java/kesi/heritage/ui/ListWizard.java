package kesi.heritage.ui;

import kesi.shell.api.Wizard;
import kesi.shell.api.WizardPart;
import org.osgi.service.component.annotations.Component;

/** Leads to activities, practitioners or elements from lists, after a look at what they say. */
@Wizard(
        id = "heritage.import",
        title = "%wizard.import",
        help = "%wizard.import.help",
        icon = "kesi/heritage/ui/icon/heritage.svg",
        command = "heritage:import",
        pages = {"%wizard.import.files: files encoding", "%wizard.import.kind: kind goodRows"},
        preview = "dryRun")
@Component
public final class ListWizard implements WizardPart {}

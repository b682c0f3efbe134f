package kesi.news.ui;

import kesi.shell.api.Wizard;
import kesi.shell.api.WizardPart;
import org.osgi.service.component.annotations.Component;

/** Leads to the articles of an issue: files, what is known of the issue, and a look at what was read. */
@Wizard(
        id = "news.import",
        title = "%wizard.import",
        help = "%wizard.import.help",
        icon = "kesi/news/ui/icon/news.svg",
        command = "news:import",
        pages = {"%wizard.import.files: files encoding", "%wizard.import.issue: publication issueDate page goodFiles"},
        preview = "dryRun")
@Component
public final class NewspaperWizard implements WizardPart {}

package kesi.bookroom.ui;

import kesi.shell.api.Wizard;
import kesi.shell.api.WizardPart;
import org.osgi.service.component.annotations.Component;

/** Leads to a new room in two steps. */
@Wizard(
        id = "bookroom.room",
        title = "%wizard.room",
        help = "%wizard.room.help",
        icon = "kesi/bookroom/ui/icon/bookroom.svg",
        command = "bookroom:open",
        pages = {"%wizard.room.who: name union founded", "%wizard.room.where: address contact hours area"})
@Component
public final class RoomWizard implements WizardPart {}

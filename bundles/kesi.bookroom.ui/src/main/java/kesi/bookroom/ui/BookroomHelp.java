package kesi.bookroom.ui;

import kesi.core.api.help.HelpPage;
import kesi.core.api.help.HelpPart;
import org.osgi.service.component.annotations.Component;

/** How a reading room is kept. */
@HelpPage(
        id = "bookroom.work",
        title = "%help.bookroom",
        page = "kesi/bookroom/ui/help/bookroom",
        of = {"bookroom.rooms", "bookroom.books", "bookroom.desk", "bookroom.room", "bookroom:lend", "bookroom:return"},
        order = 60)
@Component
public final class BookroomHelp implements HelpPart {}

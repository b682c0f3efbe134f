package kesi.bookroom.ui;

import kesi.shell.api.Perspective;
import kesi.shell.api.PerspectivePart;
import org.osgi.service.component.annotations.Component;

/** The arrangement for a reading room: rooms at the left, books in the middle, the desk below. */
@Perspective(
        id = "bookroom",
        title = "%perspective.bookroom",
        icon = "kesi/bookroom/ui/icon/bookroom.svg",
        order = 60,
        views = {"bookroom.rooms", "bookroom.books", "bookroom.desk"})
@Component
public final class BookroomPerspective implements PerspectivePart {}

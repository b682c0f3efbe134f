package kesi.bookroom.ui.room;

import java.util.Locale;
import java.util.Optional;
import kesi.bookroom.api.Room;

/** A text of a room that people type. */
enum RoomText {
    NAME,
    UNION,
    ADDRESS,
    CONTACT,
    HOURS;

    /** The component of the record, as undo and messages name it. */
    String kind() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The text of a room; blank when there is none. */
    String of(Room room) {
        return switch (this) {
            case NAME -> room.name();
            case UNION -> room.union();
            case ADDRESS -> room.address().orElse("");
            case CONTACT -> room.contact().orElse("");
            case HOURS -> room.hours().orElse("");
        };
    }

    /** The room with another text. */
    Room with(Room room, String text) {
        return new Room(
                this == NAME ? text : room.name(),
                this == UNION ? text : room.union(),
                this == ADDRESS ? some(text) : room.address(),
                this == CONTACT ? some(text) : room.contact(),
                this == HOURS ? some(text) : room.hours(),
                room.area(),
                room.founded(),
                room.photo());
    }

    private static Optional<String> some(String text) {
        return Optional.of(text).filter(typed -> !typed.isBlank());
    }
}

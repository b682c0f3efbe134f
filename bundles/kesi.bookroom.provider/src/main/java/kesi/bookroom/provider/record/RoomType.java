package kesi.bookroom.provider.record;

import java.util.List;
import java.util.stream.Stream;
import kesi.bookroom.api.BookroomTypes;
import kesi.bookroom.api.Room;
import kesi.core.api.problem.Finding;
import kesi.core.api.text.Message;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.Key;
import kesi.record.api.spi.RecordType;
import org.osgi.service.component.annotations.Component;

/** Reading rooms. */
@Component(service = RecordType.class)
public final class RoomType implements RecordType<Room> {

    @Override
    public String name() {
        return BookroomTypes.ROOM;
    }

    @Override
    public Class<Room> javaType() {
        return Room.class;
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Message label() {
        return Labels.label("type.room");
    }

    @Override
    public String title(Room value) {
        return value.name();
    }

    @Override
    public List<Field<Room>> fields() {
        return List.of(
                Labels.text("name", room -> List.of(room.name())),
                Labels.facet("union", room -> List.of(room.union())),
                Labels.text("address", room -> room.address().stream().toList()),
                Labels.text("contact", room -> room.contact().stream().toList()),
                Labels.text("hours", room -> room.hours().stream().toList()),
                Labels.column(
                        "area", Field.Kind.NUMBER, room -> room.area().stream().toList()),
                Labels.column(
                        "founded",
                        Field.Kind.DATE,
                        room -> room.founded().stream().toList()));
    }

    @Override
    public List<Key> keys(Room value) {
        return List.of(Key.unique("name", value.union() + "\n" + value.name()));
    }

    @Override
    public List<Finding> check(Room value) {
        return Stream.of(
                        Labels.error(value.name().isBlank(), "name"),
                        Labels.error(value.union().isBlank(), "union"),
                        Labels.error(
                                value.area().filter(area -> area.signum() <= 0).isPresent(), "area"))
                .flatMap(java.util.Optional::stream)
                .toList();
    }
}

package kesi.bookroom.provider.command;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import kesi.bookroom.api.Room;
import kesi.bookroom.provider.record.RoomType;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.record.api.Batch;
import kesi.record.api.Records;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes the record of a new room. */
@Command(name = "bookroom:open", title = "%open", help = "%open.help", menu = "bookroom", changes = true, undo = true)
@Component
public final class OpenRoom implements Handler<OpenRoom.Parameters> {

    private final Records records;

    /** Keeps it in this store. */
    @Activate
    public OpenRoom(@Reference Records records) {
        this.records = records;
    }

    /** What is known of the room. */
    public record Parameters(
            @Param(label = "%field.name", positional = true) String name,
            @Param(label = "%field.union") String union,
            @Param(label = "%field.address") Optional<String> address,
            @Param(label = "%field.contact") Optional<String> contact,
            @Param(label = "%field.hours") Optional<String> hours,
            @Param(label = "%field.area") Optional<BigDecimal> area,
            @Param(label = "%field.founded") Optional<LocalDate> founded) {

        Room room() {
            return new Room(name, union, address, contact, hours, area, founded, Optional.empty());
        }
    }

    @Override
    public Outcome run(Parameters parameters, Task task) {
        Room room = parameters.room();
        Batch batch = Batch.because(Message.of(OpenRoom.class, "reason.open", room.name()));
        Ref ref = records.shelf(new RoomType()).add(batch, room);
        records.commit(batch);
        return Outcome.of(Message.of(OpenRoom.class, "outcome.opened", room.name(), ref.id()))
                .withData(Outcome.tree("id", ref.id(), "name", room.name()));
    }
}

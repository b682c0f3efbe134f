package kesi.heritage.provider.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kesi.core.testing.RecordingTask;
import kesi.heritage.provider.World;
import kesi.heritage.provider.intake.ListIntake.Taken;
import kesi.heritage.provider.intake.ListIntake.Wish;

/** Lists that were read into a store, for tests of what is made of them. */
public final class TakenRows {

    private TakenRows() {}

    /** Reads one list: a head and rows, cells parted by semicolons. */
    public static Taken take(World world, String... lines) {
        MemoryFiles files = new MemoryFiles(lines);
        Wish wish = new Wish(Optional.empty(), Optional.empty(), false);
        return new ListIntake(files, files, world.records, world.records.blobs())
                .take(List.of(Path.of("list.csv")), wish, new RecordingTask());
    }
}

package kesi.search.lucene.index;

import java.io.IOException;
import kesi.record.api.spi.RecordType;

/** Does by hand what the framework does with the package-private parts. */
public final class Shelves {

    private Shelves() {}

    public static void arrive(Types types, RecordType<?> type) {
        types.bind(type);
    }

    public static void leave(Types types, RecordType<?> type) {
        types.unbind(type);
    }

    /** Ends an index as a crash would. */
    public static void crash(Keeper keeper) throws IOException {
        keeper.abandon();
    }
}

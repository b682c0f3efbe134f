package kesi.competition.provider.intake;

import kesi.core.api.value.Ref;
import kesi.exchange.api.SourceFile;
import kesi.exchange.api.Table;

/**
 * A table in one of the files.
 *
 * @param file the file
 * @param source the file as the store keeps it
 * @param table the table
 */
record FoundTable(SourceFile file, Ref source, Table table) {

    /** Sheet and file, in whose names people write the stage. */
    String place() {
        return table.sheet() + " " + file.fileName();
    }
}

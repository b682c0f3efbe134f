package kesi.competition.provider.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a person asks an import for.
 *
 * @param files the files to read
 * @param contest the contest's id or name; empty when the files define one
 * @param stage the stage of the marks, by id or name
 * @param module the module of the marks, by id or name
 * @param encoding the encoding of the files; empty when it is to be found
 * @param goodRows whether rows without faults are taken when others have some
 */
public record Wish(
        List<Path> files,
        Optional<String> contest,
        Optional<String> stage,
        Optional<String> module,
        Optional<String> encoding,
        boolean goodRows) {

    public Wish {
        files = List.copyOf(files);
    }
}

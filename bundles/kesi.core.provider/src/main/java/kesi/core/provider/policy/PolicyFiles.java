package kesi.core.provider.policy;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kesi.core.api.json.Json;
import kesi.core.api.policy.Authority;
import kesi.core.api.policy.DepartmentPolicy.Source;
import kesi.core.api.text.Message;

/**
 * The files behind the policy. Those that are not there say nothing.
 *
 * @param machine in the order of their authority
 * @param workspace the workspace's
 * @param account whose process this is
 * @param guarded whether IT alone can write a file
 */
record PolicyFiles(List<Path> machine, Path workspace, String account, Json json, Predicate<Path> guarded) {

    PolicyFiles {
        machine = List.copyOf(machine);
    }

    List<Path> all(Optional<Source> department) {
        return Stream.of(machine.stream(), department.map(Source::file).stream(), Stream.of(workspace))
                .flatMap(files -> files)
                .toList();
    }

    Sheets read(Optional<Source> department) {
        List<Sheet> sheets = new ArrayList<>();
        machine.forEach(file -> read(Authority.MACHINE, file)
                .map(sheet -> guarded.test(file) ? sheet : sheet.strict())
                .ifPresent(sheets::add));
        department.ifPresent(source -> sheets.add(
                new SheetReader(Authority.DEPARTMENT, source.file()).read(json, source.text(), source.pointer())));
        read(Authority.WORKSPACE, workspace).ifPresent(sheets::add);
        return new Sheets(sheets);
    }

    /** One file, whoever stands behind it; empty when it is not there. */
    Optional<Sheet> read(Authority authority, Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SheetReader(authority, file).read(json, Files.readString(file), ""));
        } catch (CharacterCodingException e) {
            return Optional.of(
                    SheetReader.unreadable(authority, file, Message.of(PolicyFiles.class, "policy.characters", file)));
        } catch (IOException e) {
            return Optional.of(SheetReader.unreadable(
                    authority, file, Message.of(PolicyFiles.class, "policy.unreadable", file, e.toString())));
        }
    }

    /** Changes when a file came, left or was written. */
    String stamp() {
        StringBuilder stamp = new StringBuilder();
        Stream.concat(machine.stream(), Stream.of(workspace)).forEach(file -> {
            try {
                stamp.append(Files.getLastModifiedTime(file)).append(Files.size(file));
            } catch (IOException e) {
                stamp.append('-');
            }
        });
        return stamp.toString();
    }
}

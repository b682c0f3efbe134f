package kesi.shell.swing.menu;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kesi.core.api.command.Commands;
import kesi.core.api.command.Description;
import kesi.core.api.command.Export;
import kesi.core.api.command.Import;

/** Importers and exporters as menus and dropped files find them. */
public final class Exchanges {

    private static final List<String> IMPORT = List.of("file", "import");
    private static final List<String> EXPORT = List.of("file", "export");

    private Exchanges() {}

    /** All commands; those that import or export stand in the file menu whether they name a menu or not. */
    public static List<Description> inMenus(Commands commands) {
        List<String> imports =
                commands.imports().stream().map(one -> one.command().name()).toList();
        List<String> exports =
                commands.exports().stream().map(one -> one.command().name()).toList();
        return commands.all().stream()
                .map(command -> command.menu().isEmpty() && imports.contains(command.name())
                        ? moved(command, IMPORT)
                        : command.menu().isEmpty() && exports.contains(command.name())
                                ? moved(command, EXPORT)
                                : command)
                .toList();
    }

    /** The importers that read every one of these files. */
    public static List<Import> reading(Commands commands, List<Path> files) {
        return commands.imports().stream()
                .filter(one -> !files.isEmpty() && files.stream().allMatch(file -> one.takes(name(file))))
                .toList();
    }

    /** The exporters that write records of every one of these types. */
    public static List<Export> writing(Commands commands, Stream<String> types) {
        List<String> all = types.distinct().toList();
        return commands.exports().stream()
                .filter(one -> all.stream().allMatch(one::writes))
                .toList();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static Description moved(Description command, List<String> menu) {
        return new Description(
                command.name(),
                command.title(),
                command.help(),
                new Description.Place(
                        menu,
                        command.keys(),
                        command.place().toolbar(),
                        command.place().icon()),
                command.needs(),
                command.changes(),
                command.undo(),
                command.bundle(),
                command.roles(),
                command.example());
    }
}

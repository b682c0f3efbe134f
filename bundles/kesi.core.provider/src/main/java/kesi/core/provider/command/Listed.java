package kesi.core.provider.command;

import java.util.List;
import kesi.core.api.command.Commands;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.text.Message;

/** What brings files in and what writes them, told as outcomes. */
final class Listed {

    private Listed() {}

    static Outcome imports(Commands commands) {
        List<List<String>> rows = commands.imports().stream()
                .map(one -> row(one.command().name(), one.files(), one.makes(), one.parameter()))
                .toList();
        List<Object> data = commands.imports().stream()
                .<Object>map(one -> Outcome.tree(
                        "command", one.command().name(),
                        "files", one.files(),
                        "makes", one.makes(),
                        "parameter", one.parameter()))
                .toList();
        return Outcome.of(text("import.listed", rows.size())).withData(data).withListing(table("import.makes", rows));
    }

    static Outcome exports(Commands commands) {
        List<List<String>> rows = commands.exports().stream()
                .map(one -> row(one.command().name(), List.of("*." + one.file()), one.of(), one.parameter()))
                .toList();
        List<Object> data = commands.exports().stream()
                .<Object>map(one -> Outcome.tree(
                        "command", one.command().name(),
                        "file", one.file(),
                        "of", one.of(),
                        "parameter", one.parameter()))
                .toList();
        return Outcome.of(text("export.listed", rows.size())).withData(data).withListing(table("export.of", rows));
    }

    private static List<String> row(String name, List<String> files, List<String> types, String parameter) {
        return List.of(name, String.join(" ", files), String.join(" ", types), parameter);
    }

    private static Listing table(String types, List<List<String>> rows) {
        return new Listing(
                List.of(text("listed.command"), text("listed.files"), text(types), text("listed.parameter")), rows);
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(Listed.class, key, arguments);
    }
}

package kesi.competition.provider.intake;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.competition.provider.Trouble;
import kesi.core.api.json.Json;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Ref;
import kesi.exchange.api.SourceFile;
import kesi.exchange.api.SourceFile.Format;
import kesi.exchange.api.Tables;
import kesi.exchange.api.TextFiles;

/** What the files of one import hold: definitions and tables, each in the order of the files. Used by one thread. */
final class FileContents {

    private static final String KIND = "competition.contest";

    private final Tables reader;
    private final TextFiles texts;
    private final Json json;
    private final List<DefinitionIntake> definitions = new ArrayList<>();
    private final List<FoundTable> tables = new ArrayList<>();

    FileContents(Tables reader, TextFiles texts, Json json) {
        this.reader = reader;
        this.texts = texts;
        this.json = json;
    }

    List<DefinitionIntake> definitions() {
        return definitions;
    }

    List<FoundTable> tables() {
        return tables;
    }

    /**
     * Reads one more file.
     *
     * @throws kesi.core.api.problem.Problem when it cannot be read or is no definition
     */
    void add(SourceFile file, Optional<String> encoding) {
        Ref source = new Ref("record.blob", file.sha256());
        if (file.format() == Format.JSON) {
            definitions.add(new DefinitionIntake(file.name(), definition(file), new Evidence.Whole(source)));
        } else {
            reader.read(file, encoding).forEach(table -> tables.add(new FoundTable(file, source, table)));
        }
    }

    private Definition definition(SourceFile file) {
        String text = texts.read(file, Optional.of("UTF-8")).text();
        Object tree = json.read(file.name(), new StringReader(text));
        if (!(tree instanceof Map<?, ?> map) || !KIND.equals(map.get("kesi")) || !(map.get("name") instanceof String)) {
            throw Trouble.of("E-CONTEST-FORMAT", file.name());
        }
        return json.value(Definition.class, tree);
    }
}

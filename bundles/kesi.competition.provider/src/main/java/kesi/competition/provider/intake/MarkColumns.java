package kesi.competition.provider.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kesi.competition.api.Module;
import kesi.competition.api.Stage;
import kesi.exchange.api.HeaderMapping;
import kesi.exchange.api.Table;

/** Which columns of a table hold marks, of which module and which judge. */
final class MarkColumns {

    private final Words words;
    private final Stage stage;
    private final Optional<Module> chosen;

    MarkColumns(Words words, Stage stage, Optional<Module> chosen) {
        this.words = words;
        this.stage = stage;
        this.chosen = chosen;
    }

    /**
     * A column of marks.
     *
     * @param index from 0
     * @param module the module; empty when its head names none of the stage
     * @param judge who marked, or empty
     */
    record MarkColumn(int index, String head, Optional<Module> module, String judge) {}

    List<MarkColumn> find(Table table, HeaderMapping mapping) {
        List<MarkColumn> columns = new ArrayList<>();
        for (String head : mapping.unknown()) {
            int index = table.heads().indexOf(head);
            if (words.isJudge(head)) {
                columns.add(new MarkColumn(
                        index, head, chosen.or(() -> ofSheet(table)).or(this::only), head));
            } else if (!words.isIgnored(head)) {
                of(table, head).ifPresent(module -> columns.add(new MarkColumn(index, head, module, "")));
            }
        }
        return columns;
    }

    /** The module of a head; empty when the head is not of marks, an empty module when it is of an unknown one. */
    private Optional<Optional<Module>> of(Table table, String head) {
        Optional<Module> exact = named(Words.folded(head));
        if (exact.isPresent()) {
            return Optional.of(exact);
        }
        return words.module(head)
                .map(name -> name.isEmpty()
                        ? chosen.or(() -> ofSheet(table)).or(this::only)
                        : named(name).or(() -> like(name)).or(() -> chosen));
    }

    private Optional<Module> named(String name) {
        return stage.modules().stream()
                .filter(module ->
                        Words.folded(module.name()).equals(name) || module.id().equals(name))
                .findFirst();
    }

    private Optional<Module> like(String name) {
        List<Module> found = stage.modules().stream()
                .filter(module ->
                        Words.folded(module.name()).contains(name) || name.contains(Words.folded(module.name())))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private Optional<Module> ofSheet(Table table) {
        return stage.modules().stream()
                .filter(module -> table.sheet().contains(module.name()))
                .findFirst();
    }

    private Optional<Module> only() {
        return stage.modules().size() == 1 ? Optional.of(stage.modules().get(0)) : Optional.empty();
    }
}

package kesi.competition.provider.intake;

import java.util.List;
import java.util.Optional;
import kesi.competition.api.Module;
import kesi.competition.api.Stage;
import kesi.competition.api.Unit;
import kesi.competition.provider.Trouble;
import kesi.exchange.api.Table;

/**
 * Where the marks of a table belong: as the person says, else as the names of sheet and file say, else where there is
 * only one place. It never guesses among several.
 */
record Placement(Words words, Wish wish) {

    /**
     * The stage of a table; a contest without stages gets its first.
     *
     * @throws kesi.core.api.problem.Problem when there is no such stage, or the table has marks and may be of several
     */
    Stage stage(Draft draft, FoundTable found) {
        List<Stage> stages = draft.contest().stages();
        if (wish.stage().isPresent()) {
            String wanted = wish.stage().get();
            return draft.contest().stage(wanted).orElseGet(() -> addStage(draft, wanted, found.table()));
        }
        if (stages.isEmpty()) {
            return addStage(draft, words.standardStage(), found.table());
        }
        return stages.size() == 1 ? stages.get(0) : amongSeveral(draft, stages, found);
    }

    private Stage amongSeveral(Draft draft, List<Stage> stages, FoundTable found) {
        return stages.stream()
                .filter(stage -> found.place().contains(stage.name()))
                .findFirst()
                .or(() -> hasMarks(stages, found.table()) ? Optional.empty() : Optional.of(stages.get(0)))
                .orElseThrow(() -> Trouble.of("E-STAGE-WHICH", draft.contest().name(), found.place()));
    }

    /** A list of entries alone belongs to no stage. */
    private boolean hasMarks(List<Stage> stages, Table table) {
        return table.heads().stream()
                .anyMatch(head -> words.isJudge(head)
                        || words.module(head).isPresent()
                        || stages.stream().anyMatch(stage -> stage.module(head).isPresent()));
    }

    private Stage addStage(Draft draft, String name, Table table) {
        if (!draft.contest().stages().isEmpty()) {
            throw Trouble.of("E-STAGE-NONE", draft.contest().name(), name);
        }
        List<Module> modules = NewModules.of(words, wish.module(), table);
        Stage stage = new Stage("s1", name, Stage.Kind.OTHER, Unit.UNKNOWN, modules, Optional.empty());
        draft.contest(NewModules.withStage(draft.contest(), stage));
        return stage;
    }

    /**
     * The module that the person named, in the table's stage; empty when the heads are to say it.
     *
     * @throws kesi.core.api.problem.Problem when the stage has no such module
     */
    Optional<Module> module(Stage stage, FoundTable found) {
        return wish.module()
                .map(wanted -> stage.module(wanted)
                        .orElseThrow(
                                () -> Trouble.of("E-MODULE-NONE", found.file().name(), stage.name(), wanted)));
    }
}

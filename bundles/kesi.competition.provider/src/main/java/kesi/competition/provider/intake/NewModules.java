package kesi.competition.provider.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kesi.competition.api.Contest;
import kesi.competition.api.Module;
import kesi.competition.api.Stage;
import kesi.competition.api.Unit;
import kesi.exchange.api.Table;

/** Modules and stages of a contest that nobody defined: as the heads of its first table name them. */
final class NewModules {

    private NewModules() {}

    static List<Module> of(Words words, Optional<String> chosen, Table table) {
        List<String> names = chosen.map(List::of)
                .orElseGet(() -> table.heads().stream()
                        .filter(head -> !words.isIgnored(head))
                        .map(head -> words.module(head).map(name -> name.isEmpty() ? head : name))
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList());
        List<Module> modules = new ArrayList<>();
        for (String name : names) {
            String id = "m" + (modules.size() + 1);
            modules.add(new Module(id, name, Unit.UNKNOWN, Optional.empty(), List.of()));
        }
        return modules;
    }

    static Contest withStage(Contest contest, Stage stage) {
        List<Stage> stages = new ArrayList<>(contest.stages());
        stages.add(stage);
        return new Contest(
                contest.name(),
                contest.series(),
                contest.edition(),
                contest.year(),
                contest.level(),
                contest.category(),
                contest.kind(),
                contest.trades(),
                stages,
                contest.roles(),
                contest.counts(),
                contest.venues(),
                contest.when(),
                contest.state(),
                contest.links(),
                contest.evidence());
    }
}

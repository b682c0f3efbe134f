package kesi.competition.provider.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import kesi.competition.api.Contest.Count;
import kesi.competition.api.Module;
import kesi.competition.api.Stage;
import kesi.competition.api.Unit;
import kesi.core.api.value.Quantity;
import kesi.core.api.value.Sourced;

/** Figures, stages, trades and modules that the paragraphs of a text state. */
final class Facts {

    private final Patterns patterns;
    private final List<FlatText> paragraphs;

    Facts(Patterns patterns, List<FlatText> paragraphs) {
        this.patterns = patterns;
        this.paragraphs = paragraphs;
    }

    /**
     * The stages in the order in which contests hold them.
     *
     * @param held the stage that the name goes with; the modules belong to it
     */
    List<Stage> stages(Optional<String> held) {
        Map<String, String> names = new LinkedHashMap<>();
        held.ifPresent(name -> names.put(id(name), name));
        for (FlatText paragraph : paragraphs) {
            Matcher stage = patterns.of("stage").matcher(paragraph.text());
            while (stage.find()) {
                names.putIfAbsent(id(stage.group(1)), stage.group(1));
            }
        }
        List<Module> modules = modules();
        if (names.isEmpty() && !modules.isEmpty()) {
            names.put("main", patterns.text("stage.unnamed"));
        }
        String withModules = held.map(this::id)
                .orElse(names.size() == 1 ? names.keySet().iterator().next() : "");
        return List.of("prelim", "semi", "final", "main").stream()
                .filter(names::containsKey)
                .map(id ->
                        stage(id, Objects.requireNonNull(names.get(id)), id.equals(withModules) ? modules : List.of()))
                .toList();
    }

    private static Stage stage(String id, String name, List<Module> modules) {
        Stage.Kind kind = switch (id) {
            case "prelim" -> Stage.Kind.PRELIMINARY;
            case "semi" -> Stage.Kind.SEMI_FINAL;
            case "final" -> Stage.Kind.FINAL;
            default -> Stage.Kind.OTHER;
        };
        return new Stage(id, name, kind, Unit.UNKNOWN, modules, Optional.empty());
    }

    private String id(String stage) {
        if (patterns.several("stage.preliminary").contains(stage)) {
            return "prelim";
        }
        return patterns.several("stage.semi").contains(stage) ? "semi" : "final";
    }

    /** The modules of the first list that says how many it has; none when the number is another. */
    private List<Module> modules() {
        List<Module> modules = new ArrayList<>();
        for (FlatText paragraph : paragraphs) {
            Matcher list = patterns.of("modules").matcher(paragraph.text());
            if (modules.isEmpty() && list.find()) {
                int at = list.start(1);
                for (String name : listed(list)) {
                    int start = paragraph.text().indexOf(name, at);
                    at = start + name.length();
                    modules.add(new Module(
                            "m" + (modules.size() + 1),
                            name,
                            unit(name),
                            Optional.empty(),
                            List.of(paragraph.evidence(start, at))));
                }
            }
        }
        return modules;
    }

    private Unit unit(String module) {
        if (module.startsWith(patterns.text("module.individual"))) {
            return Unit.INDIVIDUAL;
        }
        return module.startsWith(patterns.text("module.team")) ? Unit.TEAM : Unit.UNKNOWN;
    }

    List<String> trades() {
        return paragraphs.stream()
                .flatMap(paragraph ->
                        patterns.of("trades").matcher(paragraph.text()).results())
                .findFirst()
                .map(Facts::listed)
                .orElse(List.of());
    }

    private static List<String> listed(java.util.regex.MatchResult list) {
        List<String> names = Arrays.asList(list.group(1).split("\u3001", -1));
        return names.size() == Patterns.number(list.group(2)) ? names : List.of();
    }

    List<Count> counts() {
        List<Count> counts = new ArrayList<>();
        for (FlatText paragraph : paragraphs) {
            Matcher clause = patterns.of("clause").matcher(paragraph.text());
            while (clause.find()) {
                if (patterns.of("count.about").matcher(clause.group()).find()) {
                    counts(paragraph, clause, counts);
                }
            }
        }
        return counts;
    }

    private void counts(FlatText paragraph, Matcher clause, List<Count> counts) {
        Matcher named = patterns.of("stage").matcher(clause.group());
        Optional<String> stage = named.find() ? Optional.of(id(named.group(1))) : Optional.empty();
        Matcher count = patterns.of("count").matcher(paragraph.text()).region(clause.start(), clause.end());
        while (count.find()) {
            counts.add(new Count(
                    count.group(4),
                    stage,
                    Sourced.stated(quantity(count), paragraph.evidence(count.start(), count.end()))));
        }
    }

    private static Quantity quantity(Matcher count) {
        return count.group(2) == null
                ? Quantity.exact(new BigDecimal(count.group(1)), count.group(3))
                : Quantity.atLeast(Long.parseLong(count.group(1)), count.group(3));
    }
}

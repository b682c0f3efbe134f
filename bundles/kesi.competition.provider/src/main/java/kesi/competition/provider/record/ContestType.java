package kesi.competition.provider.record;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kesi.competition.api.Contest;
import kesi.competition.api.Stage;
import kesi.core.api.problem.Finding;
import kesi.core.api.text.Message;
import kesi.core.api.value.Link;
import kesi.core.api.value.Role;
import kesi.core.api.value.Sourced;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.Key;
import kesi.record.api.spi.RecordType;
import org.osgi.service.component.annotations.Component;

/** Contests. */
@Component(service = {RecordType.class, ContestType.class})
public final class ContestType implements RecordType<Contest> {

    /** The type's name. */
    public static final String NAME = "competition.contest";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Contest> javaType() {
        return Contest.class;
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Message label() {
        return Label.of("type.contest");
    }

    @Override
    public String title(Contest contest) {
        return contest.name().strip();
    }

    /** The key of a name: width, blanks and quotation marks make no difference. */
    public static Key byName(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Pi}\\p{Pf}\"']", "");
        return Key.shared("name", folded);
    }

    @Override
    public List<Key> keys(Contest contest) {
        return List.of(byName(contest.name()));
    }

    @Override
    public List<Field<Contest>> fields() {
        return List.of(
                Field.column("name", Field.Kind.TEXT, Label.of("field.name"), c -> List.of(c.name())),
                Field.facet(
                        "year",
                        Label.of("field.year"),
                        c -> c.year().stream().map(String::valueOf).toList()),
                Label.word("state", "state", c -> c.state().name()),
                Field.facet(
                        "kind", Label.of("field.kind"), c -> c.kind().stream().toList()),
                Field.text(
                        "series",
                        Label.of("field.series"),
                        c -> c.series().stream().toList()),
                Field.column(
                        "role",
                        Field.Kind.TEXT,
                        Label.of("field.role"),
                        c -> c.roles().stream().map(Role::agent).distinct().toList()),
                Field.text(
                        "venue",
                        Label.of("field.venue"),
                        c -> c.venues().stream().map(Sourced::value).toList()),
                Field.column("trade", Field.Kind.TEXT, Label.of("field.trade"), Contest::trades),
                Field.column(
                        "date",
                        Field.Kind.DATE,
                        Label.of("field.when"),
                        c -> c.when().stream().map(Sourced::value).toList()),
                Field.text("stage", Label.of("field.stage"), ContestType::stageWords));
    }

    private static List<String> stageWords(Contest contest) {
        return contest.stages().stream()
                .flatMap(stage -> Stream.concat(
                        Stream.of(stage.name()), stage.modules().stream().map(kesi.competition.api.Module::name)))
                .toList();
    }

    @Override
    public List<Link> links(Contest contest) {
        return contest.links();
    }

    @Override
    public List<Finding> check(Contest contest) {
        List<Finding> found = new ArrayList<>();
        if (contest.name().isBlank()) {
            found.add(Finding.error("name", Label.of("check.blank")));
        }
        Set<String> ids = new HashSet<>();
        for (Stage stage : contest.stages()) {
            if (!ids.add(stage.id())) {
                found.add(Finding.error("stages", Label.of("check.twice", stage.id())));
            }
            stage.rules()
                    .ifPresent(rules -> rules.modules().stream()
                            .filter(rule -> stage.module(rule.module()).isEmpty())
                            .forEach(rule -> found.add(Finding.error(
                                    "stages", Label.of("check.no-module", stage.name(), rule.module())))));
        }
        return found;
    }
}

package kesi.competition.provider.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kesi.competition.api.Contest;
import kesi.competition.api.Entry;
import kesi.competition.api.Mark;
import kesi.competition.api.MarkStatus;
import kesi.competition.api.Module;
import kesi.competition.api.Stage;
import kesi.competition.api.Unit;
import kesi.competition.provider.Trouble;
import kesi.competition.provider.intake.Definition.EntryLine;
import kesi.competition.provider.intake.Definition.MarkLine;
import kesi.competition.provider.intake.Definition.SheetLine;
import kesi.competition.provider.intake.Definition.StageLine;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Role;
import kesi.core.api.value.Sourced;
import kesi.core.api.value.When;

/** Puts a definition into a draft: what the file states replaces what was there, what it leaves out stays. */
final class DefinitionIntake {

    private final String file;
    private final Definition definition;
    private final Evidence evidence;

    DefinitionIntake(String file, Definition definition, Evidence evidence) {
        this.file = file;
        this.definition = definition;
        this.evidence = evidence;
    }

    /** The name of the contest, which a definition always has. */
    String name() {
        return definition.name().orElseThrow();
    }

    void into(Draft draft) {
        draft.contest(contest(draft.contest()));
        definition.entries().forEach(line -> draft.put(entry(draft, line)));
        definition.sheets().forEach(sheet -> marks(draft, sheet));
    }

    private Contest contest(Contest before) {
        return new Contest(
                definition.name().orElse(before.name()),
                definition.series().or(before::series),
                definition.edition().or(before::edition),
                definition.year().or(before::year),
                definition.level().or(before::level),
                definition.category().or(before::category),
                definition.kind().or(before::kind),
                orBefore(definition.trades(), before.trades()),
                orBefore(definition.stages().stream().map(this::stage).toList(), before.stages()),
                orBefore(roles(), before.roles()),
                before.counts(),
                definition
                        .venue()
                        .map(venue -> List.of(Sourced.stated(venue, evidence)))
                        .orElse(before.venues()),
                definition
                        .when()
                        .map(when -> List.of(Sourced.stated(when(when), evidence)))
                        .orElse(before.when()),
                before.state() == Contest.State.REPORTED ? Contest.State.RUNNING : before.state(),
                before.links(),
                before.evidence().contains(evidence) ? before.evidence() : plus(before.evidence()));
    }

    private List<Evidence> plus(List<Evidence> before) {
        List<Evidence> all = new ArrayList<>(before);
        all.add(evidence);
        return all;
    }

    private When when(String edtf) {
        try {
            return When.stated(edtf);
        } catch (RuntimeException notEdtf) {
            throw Trouble.of("E-CONTEST-WHEN", file, edtf);
        }
    }

    private static <T> List<T> orBefore(List<T> stated, List<T> before) {
        return stated.isEmpty() ? before : stated;
    }

    private List<Role> roles() {
        List<Role> roles = new ArrayList<>();
        for (Definition.RoleLine line : definition.roles()) {
            int order = (int) roles.stream()
                            .filter(role -> role.role() == line.role())
                            .count()
                    + 1;
            roles.add(new Role(line.role(), line.agent(), Optional.empty(), order, false, List.of(evidence)));
        }
        return roles;
    }

    private Stage stage(StageLine line) {
        List<Module> modules = line.modules().stream()
                .map(module -> new Module(
                        module.id(),
                        module.name(),
                        module.unit().orElse(Unit.UNKNOWN),
                        module.max(),
                        List.of(evidence)))
                .toList();
        return new Stage(
                line.id(),
                line.name(),
                line.kind().orElse(Stage.Kind.OTHER),
                line.unit().orElse(Unit.UNKNOWN),
                modules,
                line.rules());
    }

    private Entry entry(Draft draft, EntryLine line) {
        return new Entry(
                draft.ref(),
                line.number(),
                line.unit().orElse(""),
                line.name().orElse(""),
                line.members().size() > 1 ? Unit.TEAM : Unit.INDIVIDUAL,
                line.trade(),
                line.members().stream().map(Definition.MemberLine::member).toList(),
                line.standings());
    }

    private void marks(Draft draft, SheetLine sheet) {
        Stage stage = draft.contest()
                .stage(sheet.stage())
                .orElseThrow(() -> Trouble.of("E-STAGE-NONE", draft.contest().name(), sheet.stage()));
        Module module = stage.module(sheet.module())
                .orElseThrow(() -> Trouble.of("E-MODULE-NONE", file, stage.name(), sheet.module()));
        List<Mark> marks = sheet.marks().stream().map(line -> mark(draft, line)).toList();
        draft.mark(stage.id(), module.id(), sheet.judge().orElse(""), marks);
    }

    private Mark mark(Draft draft, MarkLine line) {
        if (draft.entry(line.entry()).isEmpty()) {
            throw Trouble.of("E-ENTRY-NONE", file, line.entry());
        }
        MarkStatus status = line.status().orElse(line.value().isPresent() ? MarkStatus.MARKED : MarkStatus.NOT_MARKED);
        return new Mark(line.entry(), line.member().orElse(""), line.value(), status, Optional.of(evidence));
    }
}

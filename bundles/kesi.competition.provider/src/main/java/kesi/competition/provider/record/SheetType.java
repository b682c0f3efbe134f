package kesi.competition.provider.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kesi.competition.api.Mark;
import kesi.competition.api.Sheet;
import kesi.core.api.problem.Finding;
import kesi.core.api.text.Message;
import kesi.core.api.value.Link;
import kesi.core.api.value.Ref;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.Key;
import kesi.record.api.spi.RecordType;
import org.osgi.service.component.annotations.Component;

/** Score sheets. */
@Component(service = {RecordType.class, SheetType.class})
public final class SheetType implements RecordType<Sheet> {

    /** The type's name. */
    public static final String NAME = "competition.sheet";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Sheet> javaType() {
        return Sheet.class;
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Message label() {
        return Label.of("type.sheet");
    }

    @Override
    public String title(Sheet sheet) {
        return (sheet.stage() + " " + sheet.module() + " " + sheet.judge()).strip();
    }

    /** The key of a sheet. */
    public static Key of(Ref contest, String stage, String module, String judge) {
        return Key.unique("sheet", String.join("/", contest.id(), stage, module, judge));
    }

    @Override
    public List<Key> keys(Sheet sheet) {
        return List.of(of(sheet.contest(), sheet.stage(), sheet.module(), sheet.judge()));
    }

    @Override
    public List<Field<Sheet>> fields() {
        return List.of(
                Field.facet("stage", Label.of("field.stage"), s -> List.of(s.stage())),
                Field.facet("module", Label.of("field.module"), s -> List.of(s.module())),
                Field.facet("judge", Label.of("field.judge"), s -> List.of(s.judge())),
                Label.word("state", "sheet", s -> s.state().name()),
                Field.column("contest", Field.Kind.LINK, Label.of("type.contest"), s -> List.of(s.contest())));
    }

    @Override
    public List<Link> links(Sheet sheet) {
        return List.of(new Link("marksContest", sheet.contest(), List.of()));
    }

    @Override
    public List<Finding> check(Sheet sheet) {
        List<Finding> found = new ArrayList<>();
        if (sheet.stage().isBlank() || sheet.module().isBlank()) {
            found.add(Finding.error("module", Label.of("check.blank")));
        }
        Set<String> once = new HashSet<>();
        for (Mark mark : sheet.marks()) {
            if (!once.add(mark.entry() + "\n" + mark.member())) {
                found.add(Finding.error("marks", Label.of("check.twice", mark.entry() + " " + mark.member())));
            }
        }
        return found;
    }
}

package kesi.competition.provider.record;

import java.util.List;
import kesi.competition.api.ResultSet;
import kesi.core.api.text.Message;
import kesi.core.api.value.Link;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.RecordType;
import org.osgi.service.component.annotations.Component;

/** Results as they were fixed. */
@Component(service = {RecordType.class, ResultType.class})
public final class ResultType implements RecordType<ResultSet> {

    /** The type's name. */
    public static final String NAME = "competition.result";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<ResultSet> javaType() {
        return ResultSet.class;
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Message label() {
        return Label.of("type.result");
    }

    @Override
    public String title(ResultSet result) {
        return result.stage() + " "
                + result.rules().substring(0, Math.min(8, result.rules().length()));
    }

    @Override
    public List<Field<ResultSet>> fields() {
        return List.of(
                Field.facet("stage", Label.of("field.stage"), r -> List.of(r.stage())),
                Label.word("official", "official", r -> String.valueOf(r.official())),
                Field.column("contest", Field.Kind.LINK, Label.of("type.contest"), r -> List.of(r.contest())));
    }

    @Override
    public List<Link> links(ResultSet result) {
        return List.of(new Link("resultOf", result.contest(), List.of()));
    }
}

package kesi.competition.provider.record;

import java.util.List;
import kesi.competition.provider.plan.Plan;
import kesi.core.api.text.Message;
import kesi.core.api.value.Link;
import kesi.core.api.value.Ref;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.Field.Kind;
import kesi.record.api.spi.Key;
import kesi.record.api.spi.RecordType;
import org.osgi.service.component.annotations.Component;

/** The papers of contests. */
@Component(service = {RecordType.class, PlanType.class})
public final class PlanType implements RecordType<Plan> {

    /** The type's name. */
    public static final String NAME = "competition.plan";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Plan> javaType() {
        return Plan.class;
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Message label() {
        return Label.of("type.plan");
    }

    @Override
    public String title(Plan plan) {
        return plan.title();
    }

    /** The key of a contest's papers. */
    public static Key of(Ref contest) {
        return Key.unique("contest", contest.id());
    }

    @Override
    public List<Key> keys(Plan plan) {
        return List.of(of(plan.contest()));
    }

    @Override
    public List<Field<Plan>> fields() {
        return List.of(
                Field.column("contest", Kind.LINK, Label.of("type.contest"), p -> List.of(p.contest())),
                Field.column(
                        "posts",
                        Kind.NUMBER,
                        Label.of("field.posts"),
                        p -> List.of(p.posts().size())),
                Field.text(
                        "person",
                        Label.of("field.person"),
                        p -> p.posts().stream().map(Plan.Post::name).toList()),
                Field.column(
                        "award",
                        Kind.TEXT,
                        Label.of("field.award"),
                        p -> p.awards().stream()
                                .map(Plan.Award::name)
                                .distinct()
                                .toList()));
    }

    @Override
    public List<Link> links(Plan plan) {
        return List.of(new Link("plansContest", plan.contest(), List.of()));
    }
}

package kesi.chart.provider;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kesi.core.api.text.Message;
import kesi.core.api.value.When;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.RecordType;

/** A small record with every kind of field that charts know. */
public record Outing(String name, List<String> organisers, Optional<When> date, Optional<BigDecimal> people) {

    static Outing of(String name, String date, int people, String... organisers) {
        return new Outing(
                name,
                List.of(organisers),
                date.isEmpty() ? Optional.empty() : Optional.of(When.stated(date)),
                Optional.of(BigDecimal.valueOf(people)));
    }

    /** Its type. */
    public static final class Type implements RecordType<Outing> {
        @Override
        public String name() {
            return "test.outing";
        }

        @Override
        public Class<Outing> javaType() {
            return Outing.class;
        }

        @Override
        public int schema() {
            return 1;
        }

        @Override
        public Message label() {
            return Message.literal("活动");
        }

        @Override
        public String title(Outing value) {
            return value.name();
        }

        @Override
        public List<Field<Outing>> fields() {
            return List.of(
                    Field.facet("org", Message.literal("主办单位"), Outing::organisers),
                    Field.column(
                            "date",
                            Field.Kind.DATE,
                            Message.literal("日期"),
                            one -> one.date().stream().toList()),
                    Field.column(
                            "people",
                            Field.Kind.NUMBER,
                            Message.literal("人数"),
                            one -> one.people().stream().toList()));
        }
    }
}

package kesi.report.builder;

import java.math.BigDecimal;
import java.util.List;
import kesi.core.api.text.Message;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.RecordType;

/** A small record with a number and a quantity with its unit. */
record Session(String name, String host, String audience, BigDecimal hours) {

    /** Its type. */
    static final class Type implements RecordType<Session> {
        @Override
        public String name() {
            return "test.session";
        }

        @Override
        public Class<Session> javaType() {
            return Session.class;
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
        public String title(Session value) {
            return value.name();
        }

        @Override
        public List<Field<Session>> fields() {
            return List.of(
                    Field.column("name", Field.Kind.TEXT, Message.literal("名称"), one -> List.of(one.name())),
                    Field.facet("host", Message.literal("主办"), one -> List.of(one.host())),
                    Field.column("audience", Field.Kind.TEXT, Message.literal("受众"), one -> List.of(one.audience())),
                    Field.column("hours", Field.Kind.NUMBER, Message.literal("课时"), one -> List.of(one.hours())));
        }
    }
}

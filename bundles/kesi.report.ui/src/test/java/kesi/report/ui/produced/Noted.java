package kesi.report.ui.produced;

import java.util.List;
import java.util.Map;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.record.api.Batch;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.RecordType;

/** A record of one word, under any public name. */
record Noted(String word) {

    /** Its type under this name. */
    record Type(String name) implements RecordType<Noted> {

        @Override
        public Class<Noted> javaType() {
            return Noted.class;
        }

        @Override
        public int schema() {
            return 1;
        }

        @Override
        public Message label() {
            return Message.literal(name);
        }

        @Override
        public String title(Noted value) {
            return value.word();
        }

        @Override
        public List<Field<Noted>> fields() {
            return List.of();
        }
    }

    /** A batch that adds a record of that type. */
    static Batch batch(String type) {
        return Batch.because(Message.literal("test")).put(new Ref(type, "n1"), 0, Map.of("word", "a"));
    }
}

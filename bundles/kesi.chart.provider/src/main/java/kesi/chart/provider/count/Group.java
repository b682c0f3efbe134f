package kesi.chart.provider.count;

import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.core.api.value.When;

/**
 * One group of records.
 *
 * @param key by which groups are told apart and, in time, put in order
 * @param label what people read
 */
record Group(String key, Message label) {

    /** What a value reads like. */
    static String words(Object value) {
        if (value instanceof When when) {
            return when.edtf().isEmpty() ? when.words() : when.edtf();
        }
        return value instanceof Ref ref ? ref.id() : value.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Group group && group.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}

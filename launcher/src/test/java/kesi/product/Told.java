package kesi.product;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * What one way to a command tells of one parameter.
 *
 * @param flag the name on the command line without dashes
 * @param standard the value when none is given, or empty
 */
record Told(
        String name,
        String flag,
        String type,
        boolean positional,
        boolean required,
        boolean repeated,
        String standard,
        List<String> choices,
        String recordType) {

    /** As {@code help COMMAND --json} tells it. */
    static Told of(JsonObject told) {
        return new Told(
                told.get("name").getAsString(),
                told.get("flag").getAsString(),
                told.get("type").getAsString(),
                told.get("positional").getAsBoolean(),
                told.get("required").getAsBoolean(),
                told.get("repeated").getAsBoolean(),
                told.get("standard").getAsString(),
                strings(told.getAsJsonArray("choices")),
                told.get("recordType").getAsString());
    }

    /** As the framework's own class of parameters tells it. */
    @SuppressWarnings("unchecked")
    static Told of(Object parameter) {
        return new Told(
                ask(parameter, "name").toString(),
                ask(parameter, "flag").toString(),
                ask(parameter, "type").toString(),
                (Boolean) ask(parameter, "positional"),
                (Boolean) ask(parameter, "required"),
                (Boolean) ask(parameter, "repeated"),
                ask(parameter, "standard").toString(),
                (List<String>) ask(parameter, "choices"),
                ask(parameter, "recordType").toString());
    }

    /** Calls a method without parameters of an object from inside the framework. */
    static Object ask(Object object, String method) {
        try {
            Method asked = object.getClass().getMethod(method);
            asked.setAccessible(true);
            return asked.invoke(object);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(object.getClass() + "." + method, e);
        }
    }

    private static List<String> strings(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(one -> one.getAsString())
                .toList();
    }
}

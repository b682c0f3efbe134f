package kesi.core.api.value;

import java.util.regex.Pattern;

/**
 * Points at a record by type and id; its text form is {@code type/id}, for example {@code news.item/7k2m9p4q0x3a}. The
 * record need not exist, and its type need not be known here: then it is shown as a stub.
 *
 * @param type the record type's name, {@code area.word}
 * @param id the record's id
 */
public record Ref(String type, String id) implements Comparable<Ref> {

    private static final Pattern TYPE = Pattern.compile("[a-z][a-z0-9]*(\\.[a-z][a-z0-9-]*)+");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    public Ref {
        if (!TYPE.matcher(type).matches() || !ID.matcher(id).matches()) {
            throw new IllegalArgumentException("Not a reference: " + type + "/" + id);
        }
    }

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException when it is not of the form {@code type/id}
     */
    public static Ref parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("Not a reference: " + text);
        }
        return new Ref(text.substring(0, slash), text.substring(slash + 1));
    }

    @Override
    public int compareTo(Ref other) {
        return toString().compareTo(other.toString());
    }

    /** The text form {@code type/id}. */
    @Override
    public String toString() {
        return type + "/" + id;
    }
}

package kesi.record.api.spi;

/**
 * An exact look-up of a record, kept in the same transaction as the record.
 *
 * @param name the key's name within its type, for example {@code hash}
 * @param value the value, compared by its characters
 * @param unique whether only one record of the type may have it
 */
public record Key(String name, String value, boolean unique) {

    /** A key that only one record of the type may have. */
    public static Key unique(String name, String value) {
        return new Key(name, value, true);
    }

    /** A key that several records may have; a look-up answers the one with the first id. */
    public static Key shared(String name, String value) {
        return new Key(name, value, false);
    }
}

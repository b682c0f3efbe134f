package kesi.record.jdbc.engine;

/** What a database's error means for whoever asked. */
public enum Fault {
    /** Another record has a key that only one may have. */
    KEY_TAKEN,
    /** No room: nothing of the transaction was kept, and the connection stays usable. */
    DISK_FULL,
    /** The server is not to be reached, or a commit's outcome is unknown. */
    LOST,
    /** Somebody else holds the database too long. */
    BUSY,
    /** The file is not a sound database. */
    DAMAGED,
    /** The place cannot be written to. */
    READ_ONLY,
    /** The server does not let this account in. */
    DENIED,
    /** Anything else. */
    OTHER
}

package kesi.shell.swing.editor;

/** What a person wants done with unsaved work before it closes. */
public enum Answer {
    SAVE,
    /** It stays unsaved and comes back when it is next opened. */
    KEEP,
    DISCARD,
    CANCEL
}

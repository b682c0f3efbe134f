package kesi.shell.swing.look;

/** An event queue that does long work in turns. */
public interface Paced {

    /** What is done in turns there. */
    Turns turns();
}

package kesi.shell.swing.care;

/** Takes away what bundles leave in one corner of the JDK. */
interface Sweep {

    /** Whether it must run on the event dispatch thread. */
    boolean onScreen();

    /** Looks for what that bundle left. Whatever it throws is logged, and the other sweeps go on. */
    void sweep(Leaving leaving, Swept swept);

    /** The same from any thread, on the one that it needs; a long one takes several turns. */
    default void sweep(Leaving leaving, Swept swept, Turns turns) {
        if (onScreen()) {
            turns.take(() -> sweep(leaving, swept));
        } else {
            sweep(leaving, swept);
        }
    }
}

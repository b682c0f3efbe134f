package kesi.product.idle;

/** The class behind the contributions of an idle plug-in; whoever loads it woke it up. */
public final class Sleeper {
    /** As Declarative Services would make it. */
    public Sleeper() {}
}

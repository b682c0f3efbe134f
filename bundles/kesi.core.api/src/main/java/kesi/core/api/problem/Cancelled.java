package kesi.core.api.problem;

import kesi.core.api.text.Message;

/** A person stopped the work. Thrown by {@code Task.checkCancelled()} and by nothing else. */
public final class Cancelled extends Problem {

    private static final long serialVersionUID = 1L;

    /** A cancellation with the sentence that the person sees. */
    public Cancelled(Message sentence) {
        super(Kind.CANCELLED, "", sentence, null);
    }
}

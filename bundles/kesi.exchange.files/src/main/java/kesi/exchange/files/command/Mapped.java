package kesi.exchange.files.command;

import java.util.Iterator;
import java.util.function.Function;

/** Hands out what a function makes of each element, one at a time. */
record Mapped<A, B>(Iterator<A> elements, Function<? super A, ? extends B> function) implements Iterator<B> {

    @Override
    public boolean hasNext() {
        return elements.hasNext();
    }

    @Override
    public B next() {
        return function.apply(elements.next());
    }
}

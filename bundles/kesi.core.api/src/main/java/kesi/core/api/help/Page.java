package kesi.core.api.help;

import java.util.List;
import kesi.core.api.text.Message;

/**
 * A page of help, known without loading a class of its bundle.
 *
 * @param id the public name, {@code area.word}
 * @param title what the contents show
 * @param of the views, editors (by record type) and commands whose help it is
 * @param order its place among the others, small first
 * @param bundle the symbolic name of the bundle that brings it
 */
public record Page(String id, Message title, List<String> of, int order, String bundle) {

    public Page {
        of = List.copyOf(of);
    }

    /** The first word of the id: pages of one area stand together. */
    public String area() {
        int dot = id.indexOf('.');
        return dot < 0 ? id : id.substring(0, dot);
    }
}

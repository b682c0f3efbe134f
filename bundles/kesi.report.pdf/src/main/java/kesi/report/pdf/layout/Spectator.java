package kesi.report.pdf.layout;

import kesi.report.pdf.file.Onlooker;
import kesi.report.pdf.type.Faces;

/** Sees a document while it is laid out, with the faces whose glyphs its pages name. */
public interface Spectator extends Onlooker {

    /** Nobody looks on. */
    Spectator NONE = new Spectator() {};

    /** The faces of the document; read on the thread that lays it out. */
    default void faces(Faces faces) {}
}

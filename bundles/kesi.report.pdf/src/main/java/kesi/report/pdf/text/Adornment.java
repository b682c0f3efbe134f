package kesi.report.pdf.text;

import java.util.Optional;
import kesi.report.api.block.Source;
import kesi.report.pdf.type.Drawn;

/**
 * What belongs to a piece beside its glyph.
 *
 * @param dot whether a dot stands under it
 * @param ruby what stands above it
 * @param source where the figure or fact comes from that it is part of
 * @param name the name in the index that begins with it
 */
record Adornment(boolean dot, Optional<Drawn> ruby, Optional<Source> source, Optional<String> name) {

    static final Adornment NONE = new Adornment(false, Optional.empty(), Optional.empty(), Optional.empty());
    /** From the base line to the middle of a dot and its radius, in ems. */
    static final double DOT_DEPTH = 0.24;

    static final double DOT_RADIUS = 0.075;
    /** From the base line of hanzi to that of their ruby, and its type size, in ems. */
    static final double RUBY_RISE = 0.98;

    static final double RUBY_SIZE = 0.42;
    /** The white that ruby keeps on each side, in ems of its hanzi. */
    static final double RUBY_SIDE = 0.06;
    /** How far ruby and dots stand out of the em box. */
    static final double ABOVE = 0.52;

    static final double BELOW = 0.2;

    static Adornment source(Source source) {
        return new Adornment(false, Optional.empty(), Optional.of(source), Optional.empty());
    }

    static Adornment name(String name) {
        return new Adornment(false, Optional.empty(), Optional.empty(), Optional.of(name));
    }

    boolean isNone() {
        return !dot && ruby.isEmpty() && source.isEmpty() && name.isEmpty();
    }

    Adornment withDot() {
        return new Adornment(true, ruby, source, name);
    }

    Adornment with(Drawn other) {
        return new Adornment(dot, Optional.of(other), source, name);
    }

    /** The same for the pieces of a run behind the first. */
    Adornment further() {
        return name.isEmpty() ? this : new Adornment(dot, ruby, source, Optional.empty());
    }
}

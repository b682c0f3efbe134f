package kesi.report.pdf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.report.api.block.Run;
import kesi.report.pdf.type.Drawn;
import kesi.report.pdf.type.Faces;

/** Gives the pieces of a run what its look and mark ask for. */
final class Adorned {

    private final Faces faces;

    Adorned(Faces faces) {
        this.faces = faces;
    }

    /** The same pieces with dots, ruby, source or name. */
    List<Piece> pieces(List<Piece> plain, Run run) {
        boolean dotted = run.look() == Run.Look.DOTTED;
        if (run.mark().isEmpty() && !dotted) {
            return plain;
        }
        List<Drawn> rubies = run.mark().map(mark -> rubies(mark, plain, run)).orElse(List.of());
        Adornment adornment = run.mark().map(Adorned::of).orElse(Adornment.NONE);
        List<Piece> pieces = new ArrayList<>(plain.size());
        int hanzi = 0;
        for (Piece piece : plain) {
            boolean ideograph = piece.is(Kind.IDEOGRAPH);
            Piece adorned = piece.with(ideograph && dotted ? adornment.withDot() : adornment);
            pieces.add(ideograph && !rubies.isEmpty() ? adorned.under(rubies.get(hanzi)) : adorned);
            hanzi += ideograph ? 1 : 0;
            adornment = adornment.further();
        }
        return pieces;
    }

    private static Adornment of(Run.Mark mark) {
        if (mark instanceof Run.Mark.Sourced sourced) {
            return Adornment.source(sourced.source());
        }
        return mark instanceof Run.Mark.Indexed indexed ? Adornment.name(indexed.name()) : Adornment.NONE;
    }

    private List<Drawn> rubies(Run.Mark mark, List<Piece> pieces, Run run) {
        if (!(mark instanceof Run.Mark.Ruby ruby) || ruby.syllables().isBlank()) {
            return List.of();
        }
        String[] syllables = ruby.syllables().strip().split("\\s+");
        List<Piece> hanzi =
                pieces.stream().filter(piece -> piece.is(Kind.IDEOGRAPH)).toList();
        if (hanzi.size() != syllables.length) {
            throw Problem.failed(Message.of(
                    Adorned.class,
                    "ruby.count",
                    run.text(),
                    hanzi.size(),
                    ruby.syllables().strip(),
                    syllables.length));
        }
        List<Drawn> drawn = new ArrayList<>();
        for (int i = 0; i < syllables.length; i++) {
            drawn.add(drawn(syllables[i].toLowerCase(Locale.ROOT), hanzi.get(i).look(), run));
        }
        return drawn;
    }

    private Drawn drawn(String syllable, Look look, Run run) {
        Optional<Drawn> drawn = faces.drawn(look.face(), syllable, look.em() * Adornment.RUBY_SIZE);
        return drawn.orElseThrow(
                () -> Problem.failed("E-GLYPH", Message.of(Adorned.class, "ruby.glyph", syllable, run.text())));
    }
}

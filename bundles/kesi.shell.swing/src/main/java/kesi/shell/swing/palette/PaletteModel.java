package kesi.shell.swing.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kesi.shell.swing.palette.PaletteIndex.Prepared;

/**
 * What the palette offers for what was typed: what was used lately first, then what fits best. A letter more only looks
 * at what was left before. Used by one thread.
 */
public final class PaletteModel {

    private static final int SHOWN = 60;

    private final PaletteIndex index;
    private final List<String> recent;
    private String before = "";
    private List<Prepared> left;

    private record Scored(Prepared one, int score, int age) {}

    /**
     * A palette with nothing typed.
     *
     * @param recent what was used lately, the last first
     */
    public PaletteModel(PaletteIndex index, List<String> recent) {
        this.index = index;
        this.recent = List.copyOf(recent);
        this.left = index.all();
    }

    /** One line that is shown: the entry, which characters of its title and of its name were meant. */
    public record Hit(PaletteEntry entry, boolean[] chinese, boolean[] english, boolean[] name) {}

    /** What fits, the best first; at most 60. */
    public List<Hit> matching(String text) {
        String typed = text.strip();
        Match match = new Match(typed);
        List<Prepared> candidates = typed.startsWith(before) ? left : index.all();
        List<Scored> fitting = new ArrayList<>();
        List<Prepared> kept = new ArrayList<>();
        for (Prepared one : candidates) {
            int score = match.isEmpty() ? 0 : PaletteIndex.score(one, match, typed);
            if (score >= 0) {
                kept.add(one);
                fitting.add(new Scored(one, score, age(one)));
            }
        }
        before = typed;
        left = kept;
        fitting.sort(Comparator.comparingInt(Scored::age).thenComparing(Scored::score, Comparator.reverseOrder()));
        return fitting.stream().limit(SHOWN).map(one -> hit(one.one(), match)).toList();
    }

    private int age(Prepared one) {
        int place = recent.indexOf(one.entry().key());
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private static Hit hit(Prepared one, Match match) {
        return new Hit(
                one.entry(),
                match.marks(one.lines().get(0)),
                match.marks(one.lines().get(1)),
                match.marks(one.lines().get(2)));
    }
}

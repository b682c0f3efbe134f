package kesi.shell.swing.palette;

import java.util.Comparator;
import java.util.List;

/**
 * What the palette offers.
 *
 * @param entries everything, in the order for an empty question
 */
public record PaletteModel(List<PaletteEntry> entries) {

    private static final int SHOWN = 60;

    public PaletteModel {
        entries = List.copyOf(entries);
    }

    private record Scored(PaletteEntry entry, int score) {}

    /** What fits, the best first; at most 60. */
    public List<PaletteEntry> matching(String typed) {
        return entries.stream()
                .flatMap(entry -> entry.score(typed.strip()).stream().mapToObj(score -> new Scored(entry, score)))
                .sorted(Comparator.comparingInt(Scored::score).reversed())
                .map(Scored::entry)
                .limit(SHOWN)
                .toList();
    }
}

package kesi.competition.api.rule;

import java.util.List;

/**
 * Who goes on.
 *
 * @param places how many, at least 1
 * @param ties what happens to those who are equal at the last place
 * @param chain for {@link AtCut#CHAIN}: what decides between them, in order
 */
public record Cut(int places, AtCut ties, List<TieKey> chain) {

    public Cut {
        chain = List.copyOf(chain);
        if (places < 1) {
            throw new IllegalArgumentException("Cut at " + places);
        }
    }

    /** What happens to those who are equal at the cut. */
    public enum AtCut {
        ALL_IN,
        NONE_IN,
        /** The chain decides; whoever is equal after it waits for a decision. */
        CHAIN
    }
}

package kesi.record.api.compare;

import java.util.Optional;

/**
 * One place that two writers changed differently; a person decides.
 *
 * @param path where it stands in the merged tree
 * @param base what both began with; empty when nothing was there
 * @param mine what the one made of it; empty when removed
 * @param theirs what the other made of it; empty when removed
 */
public record Clash(TreePath path, Optional<Object> base, Optional<Object> mine, Optional<Object> theirs) {}

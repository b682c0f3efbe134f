package kesi.heritage.api;

import kesi.core.api.value.Quantity;
import kesi.core.api.value.Sourced;

/**
 * How many of whom came. Counts of different things are never added.
 *
 * @param whom who is counted, as written: families, workers, companies, groups
 * @param count how many; its unit is the source's word
 */
public record Audience(String whom, Sourced<Quantity> count) {}

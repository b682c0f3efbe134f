package kesi.record.api;

import kesi.core.api.value.Link;
import kesi.core.api.value.Ref;

/**
 * A link as seen from the store.
 *
 * @param from the record that holds the link
 * @param link the link
 */
public record Arrow(Ref from, Link link) {}

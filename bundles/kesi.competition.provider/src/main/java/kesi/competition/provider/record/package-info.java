/**
 * The record types of contests: their keys, fields, links and what may not be saved.
 */
@NullMarked
package kesi.competition.provider.record;

import org.jspecify.annotations.NullMarked;

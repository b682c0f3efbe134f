/**
 * Reads contests from files. A definition in JSON ({@link kesi.competition.provider.intake.Definition}) brings stages,
 * modules, rules, entries and sheets; tables (csv, xlsx) bring entries and marks under the heads that people write. All
 * of it goes into a {@link kesi.competition.provider.intake.Draft}, which is written in one batch or not at all.
 */
@NullMarked
package kesi.competition.provider.intake;

import org.jspecify.annotations.NullMarked;

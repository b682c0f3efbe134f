/**
 * The screen of produced files: what was made when and by whom, to be looked at, made again and compared. {@link
 * kesi.report.ui.produced.ProducedModel} knows which command does what with the chosen files; {@link
 * kesi.report.ui.produced.ProducedView} binds widgets to it. Everything is done by commands, so that nothing of the
 * bundle that brings them is held.
 */
@NullMarked
package kesi.report.ui.produced;

import org.jspecify.annotations.NullMarked;

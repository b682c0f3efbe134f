/**
 * Charts, plans, lineages and codes, drawn as lines, areas and real text. Each is one figure for readers of tagged
 * files, with its content read out in the alternative text.
 */
@NullMarked
package kesi.report.pdf.layout.figure;

import org.jspecify.annotations.NullMarked;

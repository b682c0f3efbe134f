/**
 * The screen of reports: a list, a form for the parameters of the chosen one, its pages, and a button to save them.
 * {@link kesi.report.ui.produced} is that of the files they were written to.
 * {@link kesi.report.ui.ReportsModel} is the state without widgets; {@link kesi.report.ui.ReportsView} binds widgets to
 * it.
 */
@NullMarked
package kesi.report.ui;

import org.jspecify.annotations.NullMarked;

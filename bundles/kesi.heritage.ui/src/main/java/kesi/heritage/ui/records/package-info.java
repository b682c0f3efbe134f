/**
 * The lists of the area, a tab each, and the detail of what is selected; both are made by the shell.
 */
@NullMarked
package kesi.heritage.ui.records;

import org.jspecify.annotations.NullMarked;

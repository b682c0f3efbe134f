@NullMarked
package kesi.report.ui.produced;

import org.jspecify.annotations.NullMarked;

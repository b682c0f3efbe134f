@NullMarked
package kesi.report.ui.viewer;

import org.jspecify.annotations.NullMarked;

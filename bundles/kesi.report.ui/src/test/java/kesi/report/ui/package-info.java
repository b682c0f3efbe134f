@NullMarked
package kesi.report.ui;

import org.jspecify.annotations.NullMarked;

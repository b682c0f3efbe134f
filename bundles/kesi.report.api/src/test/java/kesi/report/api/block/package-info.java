@NullMarked
package kesi.report.api.block;

import org.jspecify.annotations.NullMarked;

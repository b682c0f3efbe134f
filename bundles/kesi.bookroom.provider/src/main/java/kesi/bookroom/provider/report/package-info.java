/** The reports of the area. */
@NullMarked
package kesi.bookroom.provider.report;

import org.jspecify.annotations.NullMarked;

/** What people and scripts read: outcomes, tables of wide and narrow characters, progress, problems. */
@NullMarked
package kesi.core.gogo.print;

import org.jspecify.annotations.NullMarked;

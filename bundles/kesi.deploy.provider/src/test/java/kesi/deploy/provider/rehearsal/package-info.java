/** Rehearsals compared. */
@NullMarked
package kesi.deploy.provider.rehearsal;

import org.jspecify.annotations.NullMarked;

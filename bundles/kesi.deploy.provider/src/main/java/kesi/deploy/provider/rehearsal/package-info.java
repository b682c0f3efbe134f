/** The rehearsal: a change is started in a second process on a copy of the data before what runs is touched. */
@NullMarked
package kesi.deploy.provider.rehearsal;

import org.jspecify.annotations.NullMarked;

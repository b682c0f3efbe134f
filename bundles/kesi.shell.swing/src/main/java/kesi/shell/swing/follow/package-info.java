/**
 * Views that follow the selection: properties, outline, history, links, evidence. Each is an {@link
 * kesi.shell.swing.follow.Aspect} that reads in the background and shows on the screen; a {@link
 * kesi.shell.swing.follow.FollowPanel} follows selection, journal and language for it, unless a person pinned it.
 */
@NullMarked
package kesi.shell.swing.follow;

import org.jspecify.annotations.NullMarked;

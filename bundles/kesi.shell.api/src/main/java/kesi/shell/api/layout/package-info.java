/**
 * Where views stand, as data. A {@link kesi.shell.api.layout.Layout} is an immutable tree of
 * {@link kesi.shell.api.layout.Node}s that name views by their ids and nothing else, with windows of their own beside
 * it; every change makes a new one. The {@link kesi.shell.api.layout.LayoutShelf} keeps layouts on the disk of the
 * workspace, with or without a window; the {@link kesi.shell.api.layout.LayoutWindow} is the open window, where there
 * is one. A view whose bundle is absent keeps its place in every layout.
 */
@Export
@Version("1.1.0")
@NullMarked
package kesi.shell.api.layout;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

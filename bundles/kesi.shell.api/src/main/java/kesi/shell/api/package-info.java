/**
 * What a bundle brings to the window and what the window offers to it. A {@link kesi.shell.api.ViewPart} with its
 * {@link
 * kesi.shell.api.View} annotation is one view; an {@link kesi.shell.api.EditorPart} with {@link
 * kesi.shell.api.Editor}
 * edits one immutable record through an {@link kesi.shell.api.Edit}; a {@link kesi.shell.api.PerspectivePart} with
 * {@link
 * kesi.shell.api.Perspective} arranges views for one kind of work; a {@link kesi.shell.api.LinkOpenerPart} with
 * {@link
 * kesi.shell.api.LinkOpener} shows a record of its area, down to the passage that evidence names; {@link
 * kesi.shell.api.Wizard} is told by metadata alone. Whatever has a lifetime goes
 * through the {@link kesi.shell.api.Scope} that the view is given. {@link kesi.shell.api.Workbench} and {@link
 * kesi.shell.api.Selection} are the window as views see it, {@link kesi.shell.api.RecordPanels} makes lists,
 * forms and
 * details from a record type alone, {@link kesi.shell.api.Tables} makes tables of texts. Everything here is used
 * on the event dispatch thread unless a method says
 * otherwise;
 * no plug-in sees the docking.
 */
@Export
@Version("1.2.0")
@NullMarked
package kesi.shell.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

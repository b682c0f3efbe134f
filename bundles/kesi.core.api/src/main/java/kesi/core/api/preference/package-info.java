/**
 * What people and IT may choose. A bundle brings a {@link kesi.core.api.preference.PreferencePart} with {@link
 * kesi.core.api.preference.PreferencePage} metadata; its record names the choices with their standard values, in the
 * way of a command's parameters, and becomes a page on screen, words of the console and keys of a policy. {@link
 * kesi.core.api.preference.Preferences} answers what holds now: what IT locked, else what the person chose, else what
 * the department chose ({@link kesi.core.api.preference.DepartmentChoices}), else the standard.
 */
@Export
@Version("1.0.0")
@NullMarked
package kesi.core.api.preference;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

/**
 * Guided ways to commands: {@link kesi.shell.swing.wizard.Wizards} knows those that bundles bring and offers them,
 * {@link kesi.shell.swing.wizard.WizardModel} is one on its way, {@link kesi.shell.swing.wizard.WizardDialog} shows it.
 * What a wizard does in the end is its command, so that everything can be done without one.
 */
@NullMarked
package kesi.shell.swing.wizard;

import org.jspecify.annotations.NullMarked;

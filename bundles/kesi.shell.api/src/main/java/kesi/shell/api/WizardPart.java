package kesi.shell.api;

import org.osgi.annotation.versioning.ConsumerType;

/** A guided way to a command; a service that is told by its {@link Wizard} metadata alone. */
@ConsumerType
public interface WizardPart {}

package kesi.core.api.help;

import org.osgi.annotation.versioning.ConsumerType;

/** A page of help; a service that is told by its {@link HelpPage} metadata alone. */
@ConsumerType
public interface HelpPart {}

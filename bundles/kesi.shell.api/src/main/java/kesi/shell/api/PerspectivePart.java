package kesi.shell.api;

import org.osgi.annotation.versioning.ConsumerType;

/** An arrangement of views for one kind of work; a service that is told by its {@link Perspective} metadata alone. */
@ConsumerType
public interface PerspectivePart {}

package kesi.launcher.sample;

/** A component that waits for a service that nobody offers. */
public final class WaitingComponent {}

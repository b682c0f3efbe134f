package kesi.product.trial;

import java.util.function.UnaryOperator;
import kesi.product.trial.fault.Clinging;
import kesi.product.trial.fault.Endless;
import kesi.product.trial.fault.Exiting;
import kesi.product.trial.fault.Hungry;
import kesi.product.trial.fault.Leaking;
import kesi.product.trial.fault.Locked;
import kesi.product.trial.fault.Overflowing;
import kesi.product.trial.fault.Sick;
import kesi.product.trial.fault.StaticOverflow;
import kesi.product.trial.fault.Staying;
import kesi.product.trial.fault.Throwing;

/** What may be wrong with a bundle that comes. */
enum Fault {
    THROWS(bundle -> bundle.activator(Throwing.class)),
    OUT_OF_MEMORY(bundle -> bundle.activator(Hungry.class)),
    ENDLESS(bundle -> bundle.activator(Endless.class)),
    STACK_OVERFLOW(bundle -> bundle.activator(Overflowing.class)),
    STATIC_INITIALISER(bundle -> bundle.activator(StaticOverflow.class).with(StaticOverflow.class.getName() + "$Deep")),
    DEADLOCK(bundle -> bundle.activator(Locked.class).header(Leavers.KEEPS, "true")),
    LEAKS_THREADS(bundle -> bundle.activator(Leaking.class).header(Leavers.KEEPS, "true")),
    ENDS_THE_PROCESS(bundle -> bundle.activator(Exiting.class)),
    SICK(bundle -> bundle.component("sick", Sick.class, "kesi.deploy.api.HealthCheck", "")),
    MISSING_SERVICE(
            bundle -> bundle.component("waits", Sick.class, "java.lang.Runnable", "java.util.concurrent.Executor")),
    MISSING_PACKAGE(bundle -> bundle.header("Import-Package", "not.there")),
    TOO_NEW(bundle -> bundle.header("Require-Capability", "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=99))\"")),
    NO_MANIFEST_VERSION(bundle -> bundle.header("Bundle-ManifestVersion", "77")),
    MISSING_ACTIVATOR(bundle -> bundle.header("Bundle-Activator", "not.there.Activator")),
    CLINGS(bundle -> bundle.activator(Clinging.class)),
    NEVER_STOPS(bundle -> bundle.activator(Staying.class).header(Leavers.KEEPS, "true"));

    private final UnaryOperator<Parcel> spoiling;

    Fault(UnaryOperator<Parcel> spoiling) {
        this.spoiling = spoiling;
    }

    /** The bundle with this fault. */
    Parcel in(Parcel bundle) {
        return spoiling.apply(bundle);
    }

    /** Whether such a bundle can be installed, and only its leaving is unpleasant. */
    boolean comesIn() {
        return this == CLINGS || this == NEVER_STOPS;
    }

    /** Whether it hangs so that no interrupt frees it: its bundle stays until the next start, and harms nobody. */
    boolean stays() {
        return this == DEADLOCK || this == NEVER_STOPS;
    }
}

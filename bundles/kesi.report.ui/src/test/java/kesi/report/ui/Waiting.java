package kesi.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what another thread does. */
final class Waiting {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

    private Waiting() {}

    static void until(BooleanSupplier there) {
        long start = System.nanoTime();
        while (!there.getAsBoolean() && System.nanoTime() - start < PATIENCE) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
        assertThat(there.getAsBoolean()).isTrue();
    }
}

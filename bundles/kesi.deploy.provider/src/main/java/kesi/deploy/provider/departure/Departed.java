package kesi.deploy.provider.departure;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import kesi.core.api.text.Message;
import kesi.deploy.api.Certificate;
import kesi.deploy.api.Certificate.State;
import kesi.deploy.api.Left;
import kesi.deploy.provider.leak.Marker;

/** One bundle that was taken out, and how far the proof is. Safe for use by any thread. */
final class Departed {

    private final Marker marker;
    private final long since = System.nanoTime();
    private Certificate certificate;

    Departed(String bundle, String version, List<Left> left, Marker marker) {
        this.marker = marker;
        this.certificate =
                new Certificate(bundle, version, Instant.now(), State.WAITING, OptionalLong.empty(), left, List.of());
    }

    Marker marker() {
        return marker;
    }

    synchronized Certificate certificate() {
        return certificate;
    }

    /** Whether its classes are collected; the first time that they are is kept. */
    synchronized boolean look() {
        if (marker.gone() && certificate.state() != State.COLLECTED) {
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - since);
            certificate = with(State.COLLECTED, OptionalLong.of(millis), List.of());
        }
        return marker.gone();
    }

    synchronized void held(List<Message> holders) {
        if (certificate.state() != State.COLLECTED) {
            certificate = with(State.HELD, OptionalLong.empty(), holders);
        }
    }

    private Certificate with(State state, OptionalLong millis, List<Message> holders) {
        return new Certificate(
                certificate.bundle(),
                certificate.version(),
                certificate.at(),
                state,
                millis,
                certificate.left(),
                holders);
    }
}

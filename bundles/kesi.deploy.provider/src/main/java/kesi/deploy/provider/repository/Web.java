package kesi.deploy.provider.repository;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.deploy.provider.zip.Refused;

/** A repository by http or https: nothing but answers with 200 from the address itself, each with an end in time. */
record Web(URI base, String shown) implements Place {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final int SMALL = 8 << 20;
    private static final long SMALL_SECONDS = Long.getLong("kesi.repository.seconds", 30);
    private static final long LARGE_SECONDS = 1_800;
    private static final int OK = 200;

    @Override
    public void read(String file, long most, OutputStream sink) {
        URI uri = address(file);
        OutputStream limited = Place.limited(file, most, sink);
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(Redirect.NEVER)
                .build();
        CompletableFuture<HttpResponse<Boolean>> answer =
                client.sendAsync(HttpRequest.newBuilder(uri).GET().build(), info -> body(info, uri, limited));
        try {
            answer.get(most > SMALL ? LARGE_SECONDS : SMALL_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw failed(uri, e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException e) {
            throw failed(uri, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(uri, e);
        } finally {
            answer.cancel(true);
        }
    }

    private URI address(String file) {
        String folder = base.toString().endsWith("/") ? base.toString() : base + "/";
        try {
            return URI.create(folder).resolve(new URI(null, null, "./" + file, null));
        } catch (java.net.URISyntaxException e) {
            throw failed(base, e);
        }
    }

    private static BodySubscriber<Boolean> body(ResponseInfo info, URI uri, OutputStream sink) {
        if (info.statusCode() == OK) {
            return new Writing(sink);
        }
        return BodySubscribers.replacing(refuse(info.statusCode(), uri));
    }

    /** A redirect leads to who knows whom; everything else that is not 200 is no answer. */
    private static Boolean refuse(int status, URI uri) {
        throw status >= 300 && status < 400
                ? Refused.of("B-REDIRECT", "index.redirect", uri, status)
                : Problem.failed(Message.of(Web.class, "index.status", uri, status));
    }

    private static Problem failed(URI uri, Throwable cause) {
        for (Throwable one = cause; one != null; one = one.getCause()) {
            if (one instanceof Problem problem) {
                return problem;
            }
        }
        return Problem.failed(Message.of(Web.class, "index.unreadable", uri, cause.toString()), cause);
    }

    /** Writes what comes, and stops at the first chunk that the sink refuses. */
    private static final class Writing implements BodySubscriber<Boolean> {

        private final CompletableFuture<Boolean> done = new CompletableFuture<>();
        private final OutputStream sink;
        private @org.jspecify.annotations.Nullable Subscription subscription;

        Writing(OutputStream sink) {
            this.sink = sink;
        }

        @Override
        public CompletionStage<Boolean> getBody() {
            return done;
        }

        @Override
        public void onSubscribe(Subscription given) {
            subscription = given;
            given.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(List<ByteBuffer> chunks) {
            try {
                for (ByteBuffer chunk : chunks) {
                    byte[] bytes = new byte[chunk.remaining()];
                    chunk.get(bytes);
                    sink.write(bytes);
                }
            } catch (IOException | Problem e) {
                if (subscription != null) {
                    subscription.cancel();
                }
                done.completeExceptionally(e);
            }
        }

        @Override
        public void onError(Throwable e) {
            done.completeExceptionally(e);
        }

        @Override
        public void onComplete() {
            done.complete(true);
        }
    }
}

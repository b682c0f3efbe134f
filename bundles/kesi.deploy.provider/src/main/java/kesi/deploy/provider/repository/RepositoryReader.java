package kesi.deploy.provider.repository;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.deploy.provider.archive.Hashes;
import kesi.deploy.provider.archive.Versions;
import kesi.deploy.provider.repository.Index.Entry;
import kesi.deploy.provider.trust.SeenIndexes;
import kesi.deploy.provider.trust.SignerCheck;
import kesi.deploy.provider.trust.TrustRules;
import kesi.deploy.provider.zip.Refused;

/**
 * Reads repositories after The Update Framework: signed, for this department, never older than one that was seen, not
 * expired, and no file but the listed one.
 */
public final class RepositoryReader {

    private static final int INDEX_MOST = 4 << 20;
    private static final int SIGNATURE_MOST = 1 << 16;
    private static final Duration AHEAD = Duration.ofDays(1);

    private final Json json;
    private final TrustRules rules;
    private final SeenIndexes seen;
    private final Clock clock;
    private final Limits limits;

    /**
     * What else decides.
     *
     * @param shell the version of this product
     * @param minimumAge how long a feature must have been listed before it is taken
     * @param place who asks for that age
     */
    public record Limits(String shell, Duration minimumAge, Message place) {}

    public RepositoryReader(Json json, TrustRules rules, SeenIndexes seen, Clock clock, Limits limits) {
        this.json = json;
        this.rules = rules;
        this.seen = seen;
        this.clock = clock;
        this.limits = limits;
    }

    /**
     * Reads the index for the running department, and remembers that it was seen.
     *
     * @throws Problem of kind REFUSED with B-SIGNATURE, B-SIGNER-UNKNOWN …, B-INDEX, B-SCOPE, B-DOWNGRADE, B-MIXED,
     *     B-CLOCK, B-REDIRECT or B-TOO-BIG; failed when it cannot be read
     */
    public Offer read(String repository) {
        Place place = Place.of(repository);
        String name = Index.fileName(rules.department());
        byte[] bytes = place.bytes(name, INDEX_MOST);
        byte[] signature = place.bytes(Index.signatureName(rules.department()), SIGNATURE_MOST);
        String shown = place.shown() + " " + name;
        List<X509Certificate> chain = IndexSignature.verify(shown, bytes, signature, json);
        Index index = IndexText.read(shown, bytes, json);
        SignerCheck signers = new SignerCheck(rules, clock);
        signers.trusted(
                shown, List.of(chain), index.entries().stream().map(Entry::name).toList());
        check(shown, index);
        if (!index.revoked().isEmpty()) {
            // who may revoke anything must be trusted with everything
            signers.trusted(shown, List.of(chain), List.of("*"));
        }
        seen.remember(rules.department(), new SeenIndexes.Seen(index.number(), index.created()));
        return new Offer(repository, index, hold(shown, index));
    }

    private void check(String shown, Index index) {
        if (!index.department().equals(rules.department())) {
            throw Refused.of("B-SCOPE", "index.department", shown, index.department(), rules.department());
        }
        SeenIndexes.Seen last = seen.of(rules.department());
        if (index.number() < last.number()) {
            throw Refused.of("B-DOWNGRADE", "index.older", shown, index.number(), last.number());
        }
        if (index.number() == last.number() && !index.created().equals(last.created())) {
            throw Refused.of("B-MIXED", "index.twin", shown, index.number(), last.created(), index.created());
        }
        if (index.created().isAfter(clock.instant().plus(AHEAD))) {
            throw Refused.of("B-CLOCK", "trust.clock", shown, clock.instant(), index.created());
        }
    }

    private Optional<Message> hold(String shown, Index index) {
        if (clock.instant().isAfter(index.expires())) {
            return Optional.of(Message.of(
                    RepositoryReader.class,
                    "index.expired",
                    shown,
                    index.expires().toString()));
        }
        boolean old = !index.minShell().isEmpty() && Versions.compare(limits.shell(), index.minShell()) < 0;
        return old
                ? Optional.of(
                        Message.of(RepositoryReader.class, "index.shell", shown, index.minShell(), limits.shell()))
                : Optional.empty();
    }

    /**
     * Brings a listed archive into a folder; nothing else is left there.
     *
     * @throws Problem of kind REFUSED with B-FROZEN, B-AGE, B-TOO-BIG or B-DIGEST
     */
    public Path fetch(Offer offer, Entry entry, Path folder) {
        offer.hold().ifPresent(why -> {
            throw Problem.refused("B-FROZEN", why);
        });
        Instant ripe = entry.published().plus(limits.minimumAge());
        if (clock.instant().isBefore(ripe)) {
            throw Refused.of("B-AGE", "index.age", entry.id(), entry.published(), ripe, limits.place());
        }
        Path target = folder.resolve(entry.file());
        try {
            Files.createDirectories(folder);
            Path temporary = Files.createTempFile(folder, "in", ".part");
            try {
                download(offer, entry, temporary);
                Files.move(temporary, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
            return target;
        } catch (IOException e) {
            throw Problem.failed(Message.of(RepositoryReader.class, "gate.unreadable", target, e.toString()), e);
        }
    }

    private static void download(Offer offer, Entry entry, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Hashes hashes = new Hashes(out)) {
            Place.of(offer.repository()).read(entry.file(), entry.length(), hashes);
            if (hashes.length() != entry.length() || !hashes.hex().equals(entry.sha256())) {
                throw Refused.of("B-DIGEST", "index.digest", entry.file(), offer.repository());
            }
        }
    }
}

package kesi.product.trial;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import kesi.core.testing.TestJson;
import kesi.deploy.provider.repository.Publication;
import kesi.deploy.provider.sign.KeyKind;
import kesi.deploy.provider.sign.NewCertificate;
import kesi.deploy.provider.sign.SigningKey;

/** Signed archives, made when they are asked for first, and a repository with one. Safe for use by any thread. */
final class Goods {

    /** What the repository offers. */
    static final String OFFERED = "gamma";

    static final int OFFERED_VERSION = 3;

    private static final int FAULTY = 90;
    private static final Duration YEAR = Duration.ofDays(365);

    private final Path folder;
    private final SigningKey good;
    private final SigningKey late;
    private final SigningKey early;

    private Goods(Path folder) throws GeneralSecurityException {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        this.folder = folder;
        this.good = key(now.minus(YEAR), now.plus(YEAR));
        this.late = key(now.minus(YEAR), now.minus(Duration.ofDays(1)));
        this.early = key(now.plus(YEAR), now.plus(YEAR.multipliedBy(2)));
    }

    static Goods in(Path folder) throws IOException, GeneralSecurityException {
        Goods goods = new Goods(Files.createDirectories(folder));
        Parcel.of(OFFERED, OFFERED_VERSION).in(Files.createDirectories(goods.repository()), goods.good);
        goods.publish(Instant.now());
        return goods;
    }

    private static SigningKey key(Instant from, Instant to) throws GeneralSecurityException {
        KeyPair pair = KeyKind.EC256.generate();
        X500Principal name = new X500Principal("CN=Trial");
        return new SigningKey(
                pair.getPrivate(),
                List.of(new NewCertificate(name, name, pair.getPublic(), from, to, NewCertificate.Purpose.CODE)
                        .signed(pair.getPrivate(), KeyKind.EC256.signature())));
    }

    Path repository() {
        return folder.resolve("repository");
    }

    /** Signs the repository's index as if it were made then. */
    void publish(Instant when) throws IOException, GeneralSecurityException {
        for (String department : List.of("one", "two")) {
            Publication publication = new Publication(department, "", YEAR);
            publication.write(
                    repository(),
                    publication.prepare(repository(), when.truncatedTo(ChronoUnit.SECONDS), TestJson.create()),
                    good,
                    TestJson.create());
        }
    }

    /** Has a workspace trust the signers and know the repository. */
    void trustedBy(Path home) throws IOException, GeneralSecurityException {
        Files.createDirectories(home);
        StringBuilder signers = new StringBuilder();
        for (SigningKey one : List.of(good, late, early)) {
            String pem = "-----BEGIN CERTIFICATE-----\\n"
                    + Base64.getEncoder().encodeToString(one.chain().get(0).getEncoded())
                    + "\\n-----END CERTIFICATE-----\\n";
            signers.append(signers.isEmpty() ? "" : ", ")
                    .append("{\"name\": \"Trial\", \"certificate\": \"")
                    .append(pem)
                    .append("\"}");
        }
        Files.writeString(home.resolve("policy.json"), """
                {"trust": {"signers": [%s]}, "update": {"repositories": ["%s"]}}
                """.formatted(signers, repository()));
        Files.writeString(home.resolve("kesi.json"), "{\"department\": \"one\"}\n", StandardCharsets.UTF_8);
    }

    /** A sound one. */
    Path sound(String name, int version) {
        return made("sound", Parcel.of(name, version), name, version, good);
    }

    /** One whose bundle has a fault; newer than every sound one. */
    Path faulty(String name, Fault fault) {
        int version = version(fault);
        return made("faulty", fault.in(Parcel.of(name, version)), name, version, good);
    }

    static int version(Fault fault) {
        return FAULTY + fault.ordinal();
    }

    /** A sound one for which this machine's clock goes wrong: signed with a certificate that has ended or not begun. */
    Path outOfTime(String name, boolean late) {
        String kind = late ? "late" : "early";
        return made(kind, Parcel.of(name, FAULTY - 1), name, FAULTY - 1, late ? this.late : early);
    }

    private synchronized Path made(String kind, Parcel parcel, String name, int version, SigningKey key) {
        try {
            Path where = Files.createDirectories(folder.resolve(kind));
            Path file = where.resolve(name + "-" + version + ".kpa");
            return Files.exists(file) ? file : parcel.in(where, key);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

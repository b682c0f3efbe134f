package kesi.deploy.provider.archive;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import javax.security.auth.x500.X500Principal;
import kesi.core.api.text.Message;
import kesi.deploy.provider.sign.KeyKind;
import kesi.deploy.provider.sign.NewCertificate;
import kesi.deploy.provider.sign.NewCertificate.Purpose;
import kesi.deploy.provider.sign.SigningKey;
import kesi.deploy.provider.trust.Revoked;
import kesi.deploy.provider.trust.TrustRules;
import kesi.deploy.provider.trust.TrustedSigner;

/** Keys of every sort, good and bad, made once for many tests. */
public final class Keys {

    public static final Instant NOW = Instant.now().truncatedTo(java.time.temporal.ChronoUnit.SECONDS);

    private static final Duration YEAR = Duration.ofDays(365);

    private final Map<KeyKind, KeyPair> pairs = new TreeMap<>();
    private final Map<String, SigningKey> keys = new TreeMap<>();

    /** New ones. */
    public static Keys create() throws GeneralSecurityException {
        Keys keys = new Keys();
        for (KeyKind kind : KeyKind.values()) {
            keys.make(kind);
        }
        KeyPairGenerator weak = KeyPairGenerator.getInstance("RSA");
        weak.initialize(1024);
        keys.put(
                "weak",
                issued(
                        "Office",
                        weak.generateKeyPair(),
                        KeyKind.RSA3072,
                        Purpose.CODE,
                        NOW.minus(YEAR),
                        NOW.plus(YEAR)));
        return keys;
    }

    /** One by its name. */
    public SigningKey get(String name) {
        return Objects.requireNonNull(keys.get(name), name);
    }

    /** One in which nothing is wrong. */
    public SigningKey good(KeyKind kind) {
        return get("good" + kind);
    }

    /** Everybody is trusted but foreigners, so that it is their own fault that refuses them. */
    public TrustRules rules() {
        List<TrustedSigner> trusted = new ArrayList<>();
        List<Revoked> revoked = new ArrayList<>();
        keys.forEach((name, key) -> {
            boolean stranger = name.startsWith("foreign") || name.startsWith("issued") || name.startsWith("minted");
            if (!stranger) {
                String features = name.startsWith("scoped") ? "other:*" : "*";
                String department = name.startsWith("elsewhere") ? "culture" : "office";
                trusted.add(new TrustedSigner(
                        name, key.chain().get(0), List.of(features), List.of(department), Message.literal("test")));
            }
            if (name.startsWith("revoked")) {
                String fingerprint = trusted.get(trusted.size() - 1).fingerprint();
                revoked.add(new Revoked(fingerprint, "stolen", Message.literal("test")));
            }
        });
        Set<TrustRules.Waiver> none = EnumSet.noneOf(TrustRules.Waiver.class);
        return new TrustRules(trusted, revoked, none, "office", 1, Instant.parse("2026-01-01T00:00:00Z"));
    }

    private void make(KeyKind kind) throws GeneralSecurityException {
        KeyPair pair = kind.generate();
        KeyPair other = kind.generate();
        pairs.put(kind, pair);
        put("good" + kind, issued("Office", pair, kind, Purpose.CODE, NOW.minus(YEAR), NOW.plus(YEAR)));
        put("expired" + kind, issued("Office", pair, kind, Purpose.CODE, NOW.minus(YEAR), NOW.minusSeconds(60)));
        put("notyet" + kind, issued("Office", pair, kind, Purpose.CODE, NOW.plusSeconds(3600), NOW.plus(YEAR)));
        put("tls" + kind, issued("Office", pair, kind, Purpose.TLS, NOW.minus(YEAR), NOW.plus(YEAR)));
        put("scoped" + kind, issued("Office s", pair, kind, Purpose.CODE, NOW.minus(YEAR), NOW.plus(YEAR)));
        put("elsewhere" + kind, issued("Office e", pair, kind, Purpose.CODE, NOW.minus(YEAR), NOW.plus(YEAR)));
        put("revoked" + kind, issued("Office r", pair, kind, Purpose.CODE, NOW.minus(YEAR), NOW.plus(YEAR)));
        put("foreign" + kind, issued("Office", other, kind, Purpose.CODE, NOW.minus(YEAR), NOW.plus(YEAR)));
        SigningKey authority = issued("Root", pair, kind, Purpose.AUTHORITY, NOW.minus(YEAR), NOW.plus(YEAR));
        put("authority" + kind, authority);
        put("issued" + kind, under(authority, other, kind));
        put("minted" + kind, under(good(kind), other, kind));
    }

    private static SigningKey issued(String name, KeyPair pair, KeyKind kind, Purpose purpose, Instant from, Instant to)
            throws GeneralSecurityException {
        X500Principal subject = new X500Principal("CN=" + name);
        return new SigningKey(
                pair.getPrivate(),
                List.of(new NewCertificate(subject, subject, pair.getPublic(), from, to, purpose)
                        .signed(pair.getPrivate(), kind.signature())));
    }

    /** A key whose certificate another one issued, whether that may or not. */
    private static SigningKey under(SigningKey issuer, KeyPair pair, KeyKind kind) throws GeneralSecurityException {
        NewCertificate wanted = new NewCertificate(
                new X500Principal("CN=Supplier"),
                issuer.chain().get(0).getSubjectX500Principal(),
                pair.getPublic(),
                NOW.minus(YEAR),
                NOW.plus(YEAR),
                Purpose.CODE);
        return new SigningKey(
                pair.getPrivate(),
                List.of(
                        wanted.signed(issuer.key(), kind.signature()),
                        issuer.chain().get(0)));
    }

    private void put(String name, SigningKey key) {
        keys.put(name, key);
    }
}

package kesi.deploy.provider.archive;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kesi.deploy.provider.archive.RawZip.Entry;
import kesi.deploy.provider.sign.PlainZip;

/**
 * A kind of bad jar.
 *
 * @param name what was done to it
 * @param code with which it must be refused
 * @param made how it is made
 */
record BadKind(String name, String code, Made made) {

    /** Makes one. */
    interface Made {
        byte[] from(Spoiler s) throws IOException, GeneralSecurityException;
    }

    static List<BadKind> all() {
        List<BadKind> all = new ArrayList<>();
        signatures(all);
        signers(all);
        contents(all);
        shapes(all);
        names(all);
        return all;
    }

    private static void signatures(List<BadKind> all) {
        add(all, "unsigned", "B-UNSIGNED", s -> s.zip(s.entries()));
        add(all, "signature stripped", "B-UNSIGNED", s -> s.without(Spoiler.SF, s.block()));
        add(all, "signature file removed", "B-UNSIGNED", s -> s.without(Spoiler.SF));
        add(all, "block removed", "B-UNSIGNED", s -> s.without(s.block()));
        add(all, "signature file emptied", "B-SIGNATURE", s -> s.replaced(Spoiler.SF, new byte[0]));
        add(all, "block emptied", "B-SIGNATURE", s -> s.replaced(s.block(), new byte[0]));
        add(all, "signature file garbage", "B-SIGNATURE", s -> s.replaced(Spoiler.SF, new byte[600]));
        add(all, "block garbage", "B-SIGNATURE", s -> s.replaced(s.block(), Samples.text("30".repeat(300))));
        add(all, "bit of signature file", "B-SIGNATURE", s -> s.flipped(Spoiler.SF));
        add(all, "block of another jar", "B-SIGNATURE", s -> s.replaced(s.block(), other(s)));
        add(all, "sections only", "B-DIGEST", s -> s.badly("SHA-256", "", true));
        add(all, "SHA-1 digests", "B-WEAKALG", s -> s.badly("SHA-1", "", false));
        add(all, "MD5 digests", "B-WEAKALG", s -> s.badly("MD5", "", false));
        add(all, "SHA1withRSA", "B-WEAKALG", s -> s.badly("SHA-256", "SHA1withRSA", false));
    }

    private static byte[] other(Spoiler s) throws IOException, GeneralSecurityException {
        Map<String, byte[]> less = new LinkedHashMap<>(s.entries());
        less.remove(s.victim());
        Map<String, byte[]> parts = new Spoiler(less, s.keys(), s.kind(), s.stored()).parts();
        return java.util.Objects.requireNonNull(parts.get(s.block()));
    }

    private static void signers(List<BadKind> all) {
        add(all, "expired", "B-EXPIRED", s -> s.signed(s.keys().get("expired" + s.kind())));
        add(all, "not yet valid", "B-NOTYET", s -> s.signed(s.keys().get("notyet" + s.kind())));
        add(all, "TLS usage", "B-EKU", s -> s.signed(s.keys().get("tls" + s.kind())));
        add(all, "an authority signs itself", "B-EKU", s -> s.signed(s.keys().get("authority" + s.kind())));
        add(
                all,
                "foreign of the same name",
                "B-SIGNER-UNKNOWN",
                s -> s.signed(s.keys().get("foreign" + s.kind())));
        add(
                all,
                "minted by a signer",
                "B-SIGNER-UNKNOWN",
                s -> s.signed(s.keys().get("minted" + s.kind())));
        add(all, "revoked", "B-REVOKED", s -> s.signed(s.keys().get("revoked" + s.kind())));
        add(all, "for other features", "B-SCOPE", s -> s.signed(s.keys().get("scoped" + s.kind())));
        add(all, "for another department", "B-SCOPE", s -> s.signed(s.keys().get("elsewhere" + s.kind())));
        add(all, "RSA 1024", "B-WEAKKEY", s -> s.signed(s.keys().get("weak")));
        add(all, "stranger over an extra class", "B-EXTRA-ENTRY", Spoiler::strangersExtra);
    }

    private static void contents(List<BadKind> all) {
        add(all, "extra class", "B-EXTRA-ENTRY", s -> s.extra("example/Extra.class"));
        add(all, "extra service", "B-EXTRA-ENTRY", s -> s.extra("META-INF/services/java.util.List"));
        add(all, "extra version", "B-EXTRA-ENTRY", s -> s.extra("META-INF/versions/11/example/Hello.class"));
        add(all, "extra description", "B-EXTRA-ENTRY", s -> s.extra("OSGI-INF/extra.xml"));
        add(all, "extra signature-like file", "B-EXTRA-ENTRY", s -> s.extra("META-INF/SIG-EXTRA"));
        add(all, "extra folder", "B-EXTRA-ENTRY", s -> s.rawAnd(Entry.of("example/empty/", new byte[0])));
        add(all, "entry removed", "B-MISSING-ENTRY", s -> s.without(s.victim()));
        add(all, "section added", "B-EXTRA-ENTRY", s -> s.manifest("\\z", "Name: example/Later.class\r\n\r\n"));
        add(all, "section doubled", "B-MANIFEST", s -> s.manifest("\\z", "Name: " + s.victim() + "\r\n\r\n"));
        add(all, "tampered", "B-DIGEST", s -> s.flipped(s.victim()));
        add(all, "another attribute", "B-DIGEST", s -> s.manifest("\r\n", "\r\nBundle-Activator2: evil\r\n"));
        add(all, "Multi-Release", "B-DIGEST", s -> s.manifest("\r\n", "\r\nMulti-Release: true\r\n"));
        add(all, "attribute twice", "B-MANIFEST", s -> s.manifest("\r\n", "\r\nManifest-Version: 1.0\r\n"));
        add(all, "manifest not first", "B-ZIP-SHAPE", BadKind::manifestLast);
    }

    private static byte[] manifestLast(Spoiler s) throws IOException, GeneralSecurityException {
        Map<String, byte[]> parts = s.parts();
        byte[] manifest = java.util.Objects.requireNonNull(parts.remove(Samples.MANIFEST));
        parts.put(Samples.MANIFEST, manifest);
        return s.zip(parts);
    }

    private static void shapes(List<BadKind> all) {
        add(all, "data before", "B-ZIP-SHAPE", s -> Spoiler.joined(Samples.text("#!/bin/sh\n"), s.signed()));
        add(all, "zip before", "B-ZIP-SHAPE", s -> Spoiler.joined(small(), s.signed()));
        add(all, "junk after", "B-ZIP-SHAPE", s -> Spoiler.joined(s.signed(), new byte[100]));
        add(all, "zip after", "B-ZIP-SHAPE", s -> Spoiler.joined(s.signed(), small()));
        add(all, "comment", "B-ZIP-SHAPE", s -> Spoiler.joined(s.cut(1, 2), new byte[] {3, 0, 'a', 'b', 'c'}));
        add(
                all,
                "names differ",
                "B-ZIP-SHAPE",
                s -> s.rawLast(e -> e.local("x" + e.name().substring(1))));
        add(all, "entry twice", "B-ZIP-SHAPE", s -> s.rawAnd(Entry.of(s.victim(), Samples.classBytes())));
        add(all, "encrypted", "B-ZIP-SHAPE", s -> s.rawLast(e -> e.flags(0x801)));
        add(all, "extra field", "B-ZIP-SHAPE", s -> s.rawLast(e -> e.extra(new byte[] {0x75, 0x70, 1, 0, 0})));
        add(all, "gap", "B-ZIP-SHAPE", s -> s.rawLast(e -> e.gap(7)));
        add(all, "half", "B-TRUNCATED", s -> s.cut(0.5, 0));
        add(all, "99 of 100", "B-TRUNCATED", s -> s.cut(0.99, 0));
        add(all, "one byte short", "B-TRUNCATED", s -> s.cut(1, 1));
        add(all, "empty", "B-NOTAJAR", s -> new byte[0]);
        add(all, "a web page", "B-NOTAJAR", s -> Samples.text("<!DOCTYPE html><title>404</title>".repeat(9)));
    }

    private static byte[] small() throws IOException {
        return PlainZip.bytes(Map.of("evil.txt", Samples.text("evil")), true);
    }

    private static void names(List<BadKind> all) {
        add(all, "climbing name", "B-NAME", s -> s.with("../../evil", Samples.text("x")));
        add(all, "absolute name", "B-NAME", s -> s.with("/etc/evil", Samples.text("x")));
        add(all, "drive", "B-NAME", s -> s.with("C:evil", Samples.text("x")));
        add(all, "backslash", "B-NAME", s -> s.with("a\\evil", Samples.text("x")));
        add(all, "device", "B-NAME", s -> s.with("example/aux.txt", Samples.text("x")));
        add(all, "right to left", "B-NAME", s -> s.with("example/\u202egnp.exe", Samples.text("x")));
        add(all, "nobody sees it", "B-NAME", s -> s.with("example/a\u200bb", Samples.text("x")));
        add(all, "not composed", "B-NAME", s -> s.with("example/e\u0301", Samples.text("x")));
        add(
                all,
                "case variant",
                "B-ZIP-SHAPE",
                s -> s.with(s.victim().toUpperCase(java.util.Locale.ROOT), new byte[1]));
    }

    private static void add(List<BadKind> all, String name, String code, Made made) {
        all.add(new BadKind(name, code, made));
    }
}

package kesi.deploy.provider.signature;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kesi.core.api.problem.Problem;
import kesi.deploy.provider.signature.Der.Malformed;
import kesi.deploy.provider.zip.Refused;

/**
 * A signature block (PKCS #7, RFC 2315): one signer, the chain of certificates that leads away from it and nothing
 * else, so that no byte of it is free to change.
 */
final class Block {

    private static final String SIGNED_DATA = "2a864886f70d010702";
    private static final String DATA = "2a864886f70d010701";
    private static final String CONTENT_TYPE = "2a864886f70d010903";
    private static final String MESSAGE_DIGEST = "2a864886f70d010904";

    private final String name;
    private final byte[] signed;

    private Block(String name, byte[] signed) {
        this.name = name;
        this.signed = signed;
    }

    /**
     * Checks the signature.
     *
     * @param name of jar and entry, for sentences
     * @return the chain, the signer's certificate first
     * @throws Problem of kind REFUSED with B-SIGNATURE or B-WEAKALG
     */
    static List<X509Certificate> verify(String name, byte[] block, byte[] signed) {
        try {
            return new Block(name, signed).chain(block);
        } catch (Malformed | GeneralSecurityException | IllegalArgumentException e) {
            throw Refused.of("B-SIGNATURE", "gate.block", name, String.valueOf(e.getMessage()));
        }
    }

    private List<X509Certificate> chain(byte[] block) throws Malformed, GeneralSecurityException {
        List<Der> outer = Der.read(block).parts(Der.SEQUENCE);
        expect(outer.size() == 2 && outer.get(0).oid().equals(SIGNED_DATA), "content");
        List<Der> inner = outer.get(1).parts(Der.FIRST);
        expect(inner.size() == 1, "content");
        List<Der> data = inner.get(0).parts(Der.SEQUENCE);
        expect(data.size() == 5 && data.get(0).integer().intValueExact() == 1, "version");
        List<Der> content = data.get(2).parts(Der.SEQUENCE);
        expect(content.size() == 1 && content.get(0).oid().equals(DATA), "content");
        List<Der> digests = data.get(1).parts(Der.SET);
        List<Der> signers = data.get(4).parts(Der.SET);
        expect(digests.size() == 1 && signers.size() == 1, "signers");
        List<Der> signer = signers.get(0).parts(Der.SEQUENCE);
        List<X509Certificate> chain = ordered(data.get(3).parts(Der.FIRST), signer);
        check(signer, digests.get(0), chain.get(0));
        return chain;
    }

    private void check(List<Der> signer, Der digests, X509Certificate certificate)
            throws Malformed, GeneralSecurityException {
        boolean attributes = signer.size() == 6;
        expect(attributes || signer.size() == 5, "unsigned attributes");
        expect(signer.get(0).integer().intValueExact() == 1 && signer.get(2).sameAs(digests), "signer");
        String digest = Algorithms.digest(oid(signer.get(2))).orElseThrow(() -> weak());
        Der method = signer.get(attributes ? 4 : 3);
        String algorithm = Algorithms.signature(oid(method), digest).orElseThrow(() -> weak());
        Signature signature = Signature.getInstance(algorithm);
        signature.initVerify(certificate.getPublicKey());
        signature.update(attributes ? attributes(signer.get(3), digest) : signed);
        expect(signature.verify(signer.get(attributes ? 5 : 4).as(Der.OCTETS).content()), "signature");
    }

    /** Signed attributes stand for the content by its digest; they are signed as a set. */
    private byte[] attributes(Der attributes, String digest) throws Malformed, GeneralSecurityException {
        Map<String, Der> values = new HashMap<>();
        for (Der attribute : attributes.parts(Der.FIRST)) {
            List<Der> pair = attribute.parts(Der.SEQUENCE);
            List<Der> value = pair.get(1).parts(Der.SET);
            expect(
                    pair.size() == 2
                            && value.size() == 1
                            && values.put(pair.get(0).oid(), value.get(0)) == null,
                    "attribute");
        }
        Der type = values.get(CONTENT_TYPE);
        Der hash = values.get(MESSAGE_DIGEST);
        expect(type != null && hash != null && type.oid().equals(DATA), "attribute");
        byte[] actual = MessageDigest.getInstance(digest).digest(signed);
        expect(hash != null && MessageDigest.isEqual(actual, hash.as(Der.OCTETS).content()), "digest");
        byte[] set = attributes.encoded().clone();
        set[0] = Der.SET;
        return set;
    }

    private List<X509Certificate> ordered(List<Der> encoded, List<Der> signer) throws Malformed, CertificateException {
        expect(signer.size() > 4, "signer");
        List<X509Certificate> left = new ArrayList<>();
        for (Der one : encoded) {
            left.add(certificate(one));
        }
        List<X509Certificate> chain = new ArrayList<>();
        List<Der> issued = signer.get(1).parts(Der.SEQUENCE);
        X509Certificate next = find(left, issued);
        while (next != null) {
            chain.add(next);
            left.remove(next);
            X509Certificate last = next;
            next = left.stream()
                    .filter(one -> one.getSubjectX500Principal().equals(last.getIssuerX500Principal()))
                    .findFirst()
                    .orElse(null);
        }
        expect(!chain.isEmpty() && left.isEmpty(), "certificates");
        return List.copyOf(chain);
    }

    private static @org.jspecify.annotations.Nullable X509Certificate find(List<X509Certificate> all, List<Der> issued)
            throws Malformed {
        for (X509Certificate one : all) {
            boolean same = issued.size() == 2
                    && Arrays.equals(
                            one.getIssuerX500Principal().getEncoded(),
                            issued.get(0).encoded())
                    && one.getSerialNumber().equals(issued.get(1).integer());
            if (same) {
                return one;
            }
        }
        return null;
    }

    /** A certificate whose inner and outer algorithm agree, and whose signature has no unused bits. */
    private static X509Certificate certificate(Der encoded) throws Malformed, CertificateException {
        List<Der> parts = encoded.parts(Der.SEQUENCE);
        expect(parts.size() == 3, "certificate");
        List<Der> body = parts.get(0).parts(Der.SEQUENCE);
        int versioned = body.get(0).tag() == Der.FIRST ? 1 : 0;
        byte[] bits = parts.get(2).as(Der.BITS).content();
        expect(body.size() > 2 + versioned && body.get(1 + versioned).sameAs(parts.get(1)), "certificate");
        expect(bits.length > 1 && bits[0] == 0, "certificate");
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(encoded.encoded()));
    }

    private static String oid(Der algorithm) throws Malformed {
        List<Der> parts = algorithm.parts(Der.SEQUENCE);
        boolean plain = parts.size() == 1
                || parts.size() == 2
                        && parts.get(1).tag() == Der.NULL
                        && parts.get(1).encoded().length == 2;
        expect(plain, "parameters");
        return parts.get(0).oid();
    }

    private Problem weak() {
        return Refused.of("B-WEAKALG", "gate.weak.signature", name);
    }

    private static void expect(boolean right, String what) throws Malformed {
        if (!right) {
            throw new Malformed(what);
        }
    }
}

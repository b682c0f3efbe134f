package kesi.report.pdf.after;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/** What the signatures of a file say about its bytes. */
final class SignedParts {

    private final byte[] file;

    SignedParts(byte[] file) {
        this.file = file;
    }

    /**
     * A signature.
     *
     * @param by whose key it was made with
     * @param issuer who issued the certificate
     * @param at when it says it was made
     * @param sound whether the signed bytes are those that were signed
     * @param whole whether nothing was added behind them
     * @param changes what the text has become since
     */
    record Signed(
            String by, String issuer, Instant at, boolean sound, boolean whole, List<Differences.Difference> changes) {}

    /** Checks one. */
    Signed check(PDSignature signature) throws IOException {
        int[] range = signature.getByteRange();
        boolean sane = range.length == 4
                && range[0] == 0
                && range[1] > 0
                && range[2] >= range[1]
                && range[3] >= 0
                && (long) range[2] + range[3] <= file.length;
        Instant at = signature.getSignDate() == null
                ? Instant.EPOCH
                : signature.getSignDate().toInstant();
        if (!sane) {
            return new Signed(String.valueOf(signature.getName()), "", at, false, false, List.of());
        }
        int end = range[2] + range[3];
        boolean whole = end == file.length;
        return seal(signature, at, whole, whole ? List.of() : changes(Arrays.copyOf(file, end)));
    }

    private Signed seal(PDSignature signature, Instant at, boolean whole, List<Differences.Difference> changes)
            throws IOException {
        try {
            CMSSignedData data = new CMSSignedData(
                    new CMSProcessableByteArray(signature.getSignedContent(file)), signature.getContents(file));
            Collection<SignerInformation> signers = data.getSignerInfos().getSigners();
            for (SignerInformation signer : signers) {
                for (Object found : data.getCertificates().getMatches(null)) {
                    X509CertificateHolder holder = (X509CertificateHolder) found;
                    if (signer.getSID().match(holder)) {
                        X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(holder);
                        return new Signed(
                                Names.of(certificate),
                                certificate.getIssuerX500Principal().getName(),
                                at,
                                isSound(signer, certificate),
                                whole,
                                changes);
                    }
                }
            }
        } catch (CMSException | GeneralSecurityException | OperatorCreationException e) {
            return new Signed(String.valueOf(signature.getName()), "", at, false, whole, changes);
        }
        return new Signed(String.valueOf(signature.getName()), "", at, false, whole, changes);
    }

    private static boolean isSound(SignerInformation signer, X509Certificate certificate)
            throws OperatorCreationException {
        try {
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
        } catch (CMSException e) {
            return false; // the digest of the bytes is not the one that was signed
        }
    }

    private List<Differences.Difference> changes(byte[] before) throws IOException {
        return Differences.of(lines(before), lines(file));
    }

    private static List<String> lines(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper()
                    .getText(document)
                    .lines()
                    .map(String::strip)
                    .toList();
        }
    }
}

package kesi.core.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF finds wrong with a PDF file; modules that ask depend on it themselves. */
public final class Conformance {

    private static final int MOST = 20;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Conformance() {}

    /**
     * The rules of a standard that a file breaks.
     *
     * @return at most 20, each with its number, what it says, and where; empty when the file conforms
     * @throws AssertionError when the file cannot be read as a PDF at all
     */
    public static List<String> violations(byte[] file, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage() + " at "
                            + assertion.getLocation().getContext())
                    .distinct()
                    .limit(MOST)
                    .toList();
        } catch (IOException | ModelParsingException | ValidationException | EncryptedPdfException e) {
            throw new AssertionError("veraPDF cannot read the file", e);
        }
    }
}

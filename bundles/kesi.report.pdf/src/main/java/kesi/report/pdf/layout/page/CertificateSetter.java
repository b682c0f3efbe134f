package kesi.report.pdf.layout.page;

import java.util.Optional;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.report.api.block.Certificate;
import kesi.report.api.font.Face;
import kesi.report.pdf.file.Colour;
import kesi.report.pdf.file.PageCanvas;
import kesi.report.pdf.file.Tag;
import kesi.report.pdf.layout.Composition;
import kesi.report.pdf.layout.HeadingSetter;
import kesi.report.pdf.layout.PageShape;
import kesi.report.pdf.layout.TextStyle;
import kesi.report.pdf.layout.figure.CodeSetter;

/** Sets certificates, each on a framed page of its own. */
public final class CertificateSetter {

    private static final double LARGEST = 24;
    private static final double SMALLEST = 12;
    private static final double LEADING = 1.75;
    private static final double TITLE = 46;
    private static final double TITLE_GAP_EMS = 0.6;
    private static final double ISSUER = 18;
    private static final double NUMBER = 10;
    private static final double SIDE_MM = 38;
    private static final double TOP_MM = 30;
    private static final double BOTTOM_MM = 27;
    private static final double SEAL_MM = 12;
    private static final double BELOW_TITLE_MM = 11;
    private static final double MOST_CODE_MM = 30;

    private final Composition composition;
    private final HeadingSetter headings;
    private final PageShape shape;

    /** A setter for a document. */
    public CertificateSetter(Composition composition, HeadingSetter headings) {
        this.composition = composition;
        this.headings = headings;
        this.shape = composition.theme().shape();
    }

    /** Sets a certificate. */
    public void set(Certificate certificate) {
        headings.startAgain();
        double width = shape.width() - 2 * PageShape.mm(SIDE_MM);
        Spread title = title(certificate.title(), width);
        Stack foot = new Stack(composition, width / 2)
                .add(certificate.issuer(), song(ISSUER).align(TextStyle.Alignment.CENTRE))
                .add(certificate.date(), song(ISSUER).align(TextStyle.Alignment.CENTRE));
        double room =
                shape.height() - PageShape.mm(TOP_MM + BELOW_TITLE_MM + SEAL_MM + BOTTOM_MM) - TITLE - foot.height();
        Stack text = text(certificate, width, room);
        Tag tag = composition.document().root().child("Sect");
        composition.flow().whole((page, left, top) -> {
            Frame.draw(page.artifact(), shape);
            headings.mark(new PageCanvas.Target(
                    certificate.title() + " " + certificate.addressee(),
                    page.leaf().page(),
                    shape.height()));
            draw(page, tag, title, text);
            foot.draw(page, tag, shape.width() - PageShape.mm(SIDE_MM) - width / 2, footTop(foot));
            code(page, tag, certificate);
        });
        tag.close();
    }

    private Spread title(String words, double width) {
        TextStyle style = TextStyle.of(Face.SONG, TITLE, TITLE).heavy().colour(Colour.RED);
        Spread natural = Spread.apart(composition, words, style, TITLE_GAP_EMS);
        return natural.width() <= width
                ? natural
                : Spread.apart(composition, words, style.size(TITLE * width / natural.width()), TITLE_GAP_EMS);
    }

    private static TextStyle song(double size) {
        return TextStyle.of(Face.SONG, size, size * LEADING);
    }

    /** The words in the largest type in which they fit. */
    private Stack text(Certificate certificate, double width, double room) {
        for (double size = LARGEST; size >= SMALLEST; size--) {
            TextStyle style = TextStyle.of(Face.KAI, size, size * LEADING).emphasis(Face.SANS);
            Stack text = new Stack(composition, width);
            if (!certificate.addressee().isBlank()) {
                text.add(
                        Message.of(CertificateSetter.class, "certificate.to", certificate.addressee())
                                .in(composition.language()),
                        style);
            }
            certificate.text().lines().forEach(paragraph -> text.add(paragraph, style.indent(2)));
            if (text.height() <= room) {
                return text;
            }
        }
        throw Problem.failed(
                "E-CERTIFICATE",
                Message.of(
                        CertificateSetter.class,
                        "certificate.long",
                        certificate.number(),
                        certificate.addressee(),
                        SMALLEST));
    }

    private void draw(PageCanvas page, Tag tag, Spread title, Stack text) {
        Tag heading = tag.child("H1");
        double top = shape.height() - PageShape.mm(TOP_MM);
        title.draw(page, heading, (shape.width() - title.width()) / 2, top);
        heading.close();
        text.draw(page, tag, PageShape.mm(SIDE_MM), top - TITLE - PageShape.mm(BELOW_TITLE_MM));
    }

    private static double footTop(Stack foot) {
        return PageShape.mm(BOTTOM_MM) + foot.height();
    }

    /** The code and the number in the lower left corner. */
    private void code(PageCanvas page, Tag tag, Certificate certificate) {
        double left = PageShape.mm(SIDE_MM);
        double bottom = PageShape.mm(BOTTOM_MM);
        TextStyle style = TextStyle.of(Face.SONG, NUMBER, NUMBER * LEADING).align(TextStyle.Alignment.LEFT);
        Stack number = new Stack(composition, shape.width() / 2 - left);
        if (!certificate.number().isBlank()) {
            number.add(
                    Message.of(CertificateSetter.class, "certificate.number", certificate.number())
                            .in(composition.language()),
                    style);
        }
        Optional<Double> side = certificate.code().map(code -> PageShape.mm(Math.min(code.widthMm(), MOST_CODE_MM)));
        certificate
                .code()
                .ifPresent(code -> CodeSetter.draw(
                        page, tag, code, new double[] {left, bottom + number.height(), side.orElseThrow()}));
        number.draw(page, tag, left, bottom + number.height());
    }
}

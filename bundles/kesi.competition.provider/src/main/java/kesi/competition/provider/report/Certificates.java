package kesi.competition.provider.report;

import java.util.List;
import java.util.Optional;
import kesi.competition.api.Contests.Listed;
import kesi.competition.provider.Trouble;
import kesi.competition.provider.report.Grants.Grant;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.core.api.text.Language;
import kesi.report.api.Paper;
import kesi.report.api.PaperSetup;
import kesi.report.api.PaperSetup.Furniture;
import kesi.report.api.PaperSetup.Theme;
import kesi.report.api.block.Certificate;
import kesi.report.api.block.Code;
import kesi.report.api.spi.Report;
import kesi.report.api.spi.ReportPart;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** All certificates of a contest in one file, a page for each award, numbered without gaps. */
@Report(name = "competition.certificates", title = "%report.certificates", help = "%report.certificates.help")
@Component
public final class Certificates implements ReportPart<Certificates.Parameters> {

    private static final double CODE_MM = 26;

    private final ContestPapers papers;
    private final Honours honours;
    private final Speech speech;

    /**
     * Which certificates.
     *
     * @param award only those of this award; empty: all
     * @param number what numbers begin with; empty: year and contest
     * @param first the first running number
     */
    public record Parameters(
            @Param(label = "%param.contest", recordType = "competition.contest")
            String contest,

            @Param(label = "%param.stage") Optional<String> stage,
            @Param(label = "%field.award") Optional<String> award,
            @Param(label = "%param.date") String date,
            @Param(label = "%param.issuer") Optional<String> issuer,
            @Param(label = "%param.number") Optional<String> number,
            @Param(label = "%param.first", standard = "1") int first) {}

    /** Certificates of these awards. */
    @Activate
    public Certificates(@Reference ContestPapers papers, @Reference Honours honours, @Reference Language language) {
        this.papers = papers;
        this.honours = honours;
        this.speech = new Speech(language);
    }

    @Override
    public PaperSetup setup(Parameters parameters) {
        Listed contest = papers.find(parameters.contest());
        String title = speech.say("report.certificates.of", contest.contest().name());
        return new PaperSetup(
                title,
                issuer(parameters, contest),
                speech.language().current(),
                Theme.PLAIN,
                true,
                new Furniture(Optional.empty(), Optional.empty(), false, false));
    }

    private static String issuer(Parameters parameters, Listed contest) {
        return parameters.issuer().orElseGet(() -> String.join("　", ContestPapers.hosts(contest)));
    }

    @Override
    public void compose(Parameters parameters, Paper paper, Task task) {
        Listed contest = papers.find(parameters.contest());
        List<Grant> all = honours.of(parameters.contest(), parameters.stage());
        int printed = 0;
        for (int at = 0; at < all.size(); at++) {
            task.checkCancelled();
            Grant grant = all.get(at);
            if (parameters.award().isEmpty()
                    || parameters.award().get().equals(grant.award().name())) {
                paper.add(certificate(parameters, contest, grant, parameters.first() + at));
                printed++;
            }
        }
        if (printed == 0) {
            throw Trouble.of(
                    "E-GRANTS-NONE",
                    contest.contest().name(),
                    parameters.award().orElse(""));
        }
    }

    /** Numbers count through all awards, so that those of one award have the same number as among all. */
    private Certificate certificate(Parameters parameters, Listed contest, Grant grant, int count) {
        String prefix = parameters.number().orElseGet(() -> standard(contest));
        String number = prefix + "%04d".formatted(count);
        String award = Honours.name(grant);
        CertificateCode code = new CertificateCode(
                number, grant.addressee(), grant.unit(), award, contest.ref().id(), parameters.date());
        String what = contest.contest().name();
        String text = speech.say(
                "report.certificate.text",
                what,
                grant.trade(),
                grant.placed().rank().orElse(0),
                grant.award().name());
        String to = grant.unit().isEmpty()
                ? grant.addressee()
                : speech.say("report.certificate.to", grant.addressee(), grant.unit());
        return new Certificate(
                speech.say("report.certificate"),
                to,
                text,
                issuer(parameters, contest),
                parameters.date(),
                number,
                Optional.of(new Code(
                        code.text(), speech.say("report.certificate.code", number), CODE_MM, Optional.empty())));
    }

    private static String standard(Listed contest) {
        String year = contest.contest().year().map(String::valueOf).orElse("");
        String id = contest.ref().id();
        return year + "-" + id.substring(Math.max(0, id.length() - 6)) + "-";
    }
}

package kesi.competition.provider.command;

import kesi.competition.api.Contests;
import kesi.competition.provider.Trouble;
import kesi.competition.provider.report.CertificateCode;
import kesi.competition.provider.report.Honours;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Checks what a certificate's QR code says: by itself without a network, and by the records where they are here. */
@Command(name = "competition:certificate-check", title = "%command.check", help = "%command.check.help")
@Component
public final class CheckCertificate implements Handler<CheckCertificate.Parameters> {

    private final Contests contests;
    private final Honours honours;

    /** What the code holds. */
    public record Parameters(
            @Param(label = "%param.code", positional = true) String code) {}

    /** Checks by these awards. */
    @Activate
    public CheckCertificate(@Reference Contests contests, @Reference Honours honours) {
        this.contests = contests;
        this.honours = honours;
    }

    @Override
    public Outcome run(Parameters parameters, Task task) {
        CertificateCode code =
                CertificateCode.read(parameters.code()).orElseThrow(() -> Trouble.of("E-CERTIFICATE-CODE"));
        boolean known = contests.find(code.contest()).isPresent();
        if (known && !honours.isGranted(code)) {
            throw Trouble.of("E-CERTIFICATE-FALSE", code.number(), code.addressee(), code.award());
        }
        return Outcome.of(Say.of(
                        known ? "check.granted" : "check.whole",
                        code.number(),
                        code.addressee(),
                        code.award(),
                        code.date()))
                .withData(Outcome.tree(
                        "number", code.number(),
                        "addressee", code.addressee(),
                        "unit", code.unit(),
                        "award", code.award(),
                        "competition", code.contest(),
                        "date", code.date(),
                        "inRecords", known));
    }
}

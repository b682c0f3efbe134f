package kesi.report.pdf;

import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.report.api.Paper;
import kesi.report.api.PaperSetup;
import kesi.report.api.block.Block;
import kesi.report.api.spi.ReportPart;

/** A report for tests. */
public final class Greeting implements ReportPart<Greeting.Parameters> {

    /** Whom to greet and how often. */
    public record Parameters(
            @Param(label = "收件人") String toWhom,
            @Param(label = "次数", standard = "1") int times) {}

    private final String words;

    Greeting() {
        this("您好");
    }

    Greeting(String words) {
        this.words = words;
    }

    @Override
    public PaperSetup setup(Parameters parameters) {
        return PaperSetup.of("致" + parameters.toWhom(), "总工会", PaperSetup.Theme.PLAIN);
    }

    @Override
    public void compose(Parameters parameters, Paper paper, Task task) {
        for (int i = 0; i < parameters.times(); i++) {
            paper.add(Block.Paragraph.body(words + "，" + parameters.toWhom() + "！"));
        }
    }
}

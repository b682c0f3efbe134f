package kesi.competition.provider.report;

import java.util.Optional;
import kesi.competition.api.Contests.Listed;
import kesi.competition.provider.plan.Plan;
import kesi.competition.provider.plan.PlanWords;
import kesi.core.api.command.Param;
import kesi.core.api.problem.Finding;
import kesi.core.api.task.Task;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.core.api.value.Sourced;
import kesi.report.api.Paper;
import kesi.report.api.PaperSetup;
import kesi.report.api.PaperSetup.Furniture;
import kesi.report.api.PaperSetup.Theme;
import kesi.report.api.block.Block;
import kesi.report.api.block.Cover;
import kesi.report.api.spi.Report;
import kesi.report.api.spi.ReportPart;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The order book 秩序册: cover, contents, committees, rules, judges, teams, timetable, draw, head-count. Only what is
 * known is printed; what is missing is told before.
 */
@Report(name = "competition.order-book", title = "%report.order-book", help = "%report.order-book.help")
@Component
public final class OrderBook implements ReportPart<OrderBook.Parameters> {

    private final ContestPapers papers;
    private final Speech speech;

    /** Which contest. */
    public record Parameters(
            @Param(label = "%param.contest", recordType = "competition.contest")
            String contest,

            @Param(label = "%param.date") Optional<String> date) {}

    /** Order books of these contests. */
    @Activate
    public OrderBook(@Reference ContestPapers papers, @Reference Language language) {
        this.papers = papers;
        this.speech = new Speech(language);
    }

    @Override
    public PaperSetup setup(Parameters parameters) {
        Listed contest = papers.find(parameters.contest());
        String title = speech.say("report.order-book.of", contest.contest().name());
        String issuer = String.join("、", ContestPapers.hosts(contest));
        return new PaperSetup(title, issuer, speech.language().current(), Theme.PLAIN, false, Furniture.headed(title));
    }

    @Override
    public void compose(Parameters parameters, Paper paper, Task task) {
        Listed contest = papers.find(parameters.contest());
        Plan plan = papers.plan(contest);
        OrderParts parts = new OrderParts(speech, contest, plan, papers.entries(contest), new PlanWords());
        parts.missing()
                .forEach(key -> task.note(Finding.warning(
                        speech.say(key), Message.of(OrderBook.class, "report.missing", speech.say(key)))));
        paper.add(new Cover(
                contest.contest().name(),
                Optional.of(speech.say("report.order-book")),
                ContestPapers.hosts(contest),
                parameters.date().orElseGet(() -> when(contest))));
        paper.add(new Block.Contents(speech.say("report.contents")));
        paper.add(new Block.PageBreak());
        parts.write(paper);
    }

    /** In the words of the source, else as the date says. */
    private static String when(Listed contest) {
        return contest.contest().when().stream()
                .map(Sourced::value)
                .findFirst()
                .map(when -> when.words().isBlank() ? when.edtf() : when.words())
                .orElse("");
    }
}

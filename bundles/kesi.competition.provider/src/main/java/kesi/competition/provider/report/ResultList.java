package kesi.competition.provider.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.competition.api.Contests.Listed;
import kesi.competition.api.ResultSet;
import kesi.competition.api.Stage;
import kesi.competition.provider.plan.Plan;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.core.api.text.Language;
import kesi.report.api.Paper;
import kesi.report.api.PaperSetup;
import kesi.report.api.PaperSetup.Furniture;
import kesi.report.api.PaperSetup.Theme;
import kesi.report.api.block.Block;
import kesi.report.api.block.Block.Paragraph;
import kesi.report.api.block.Block.Style;
import kesi.report.api.spi.Report;
import kesi.report.api.spi.ReportPart;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The result book 成绩册 of a contest: for each stage that has rules and marks a table of each trade, units or members,
 * corrections and rules; then publicity and signatures.
 */
@Report(name = "competition.result-list", title = "%report.result-list", help = "%report.result-list.help")
@Component
public final class ResultList implements ReportPart<ResultList.Parameters> {

    private final ContestPapers papers;
    private final Speech speech;

    /** Which contest, and which of its stages. */
    public record Parameters(
            @Param(label = "%param.contest", recordType = "competition.contest")
            String contest,

            @Param(label = "%param.stage") Optional<String> stage) {}

    /** Lists results of these contests. */
    @Activate
    public ResultList(@Reference ContestPapers papers, @Reference Language language) {
        this.papers = papers;
        this.speech = new Speech(language);
    }

    @Override
    public PaperSetup setup(Parameters parameters) {
        Listed contest = papers.find(parameters.contest());
        String title = speech.say("report.title", contest.contest().name());
        String issuer = String.join("、", ContestPapers.hosts(contest));
        return new PaperSetup(title, issuer, speech.language().current(), Theme.PLAIN, false, Furniture.headed(title));
    }

    @Override
    public void compose(Parameters parameters, Paper paper, Task task) {
        Listed contest = papers.find(parameters.contest());
        List<Stage> stages = papers.stages(contest, parameters.stage());
        Plan plan = papers.plan(contest);
        paper.add(Paragraph.of(contest.contest().name(), Style.TITLE));
        paper.add(Paragraph.of(speech.say("report.subtitle"), Style.SUBTITLE));
        for (Stage stage : stages) {
            task.checkCancelled();
            boolean last = stage.equals(stages.get(stages.size() - 1));
            part(contest, stage, last ? plan.awards() : List.of()).write(paper);
        }
        plan.publicity()
                .ifPresent(open -> paper.add(
                        Paragraph.body(speech.say("report.publicity", open.from(), open.to(), open.contact()))));
        paper.add(new Block.Space(12));
        paper.add(new Block.Signatures(
                List.of(speech.say("report.scorer"), speech.say("report.checker"), speech.say("report.chief"))));
    }

    /** Awards rest on the last stage that is printed. */
    private StagePart part(Listed contest, Stage stage, List<Plan.Award> awards) {
        ResultSet result = papers.rank(contest, stage);
        Map<String, List<Placed>> placed =
                Placed.byTrade(contest.contest().trades(), papers.entries(contest), stage, result);
        MarkSources sources = new MarkSources(speech, stage.id(), papers.sheets(contest));
        StagePart.Facts facts = new StagePart.Facts(stage, result, placed, new Grants(awards, placed));
        return new StagePart(speech, facts, sources, papers.corrections(contest).of(stage.id()));
    }
}

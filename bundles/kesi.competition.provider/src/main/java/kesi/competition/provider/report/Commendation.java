package kesi.competition.provider.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kesi.competition.api.Contests.Listed;
import kesi.competition.provider.report.Grants.Grant;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.core.api.text.Language;
import kesi.core.api.value.NameOrder;
import kesi.report.api.Paper;
import kesi.report.api.PaperSetup;
import kesi.report.api.PaperSetup.Theme;
import kesi.report.api.block.Block;
import kesi.report.api.block.Block.Paragraph;
import kesi.report.api.block.Block.Style;
import kesi.report.api.block.Names;
import kesi.report.api.spi.Report;
import kesi.report.api.spi.ReportPart;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The decision to commend 表彰决定: an official letter with the names of each award in stroke order. */
@Report(name = "competition.commendation", title = "%report.commendation", help = "%report.commendation.help")
@Component
public final class Commendation implements ReportPart<Commendation.Parameters> {

    private final ContestPapers papers;
    private final Honours honours;
    private final Speech speech;

    /**
     * What the letter says.
     *
     * @param number the letter's number (发文字号); empty: none
     * @param text in place of the standard first paragraph
     */
    public record Parameters(
            @Param(label = "%param.contest", recordType = "competition.contest")
            String contest,

            @Param(label = "%param.stage") Optional<String> stage,
            @Param(label = "%param.date") String date,
            @Param(label = "%param.issuer") Optional<String> issuer,
            @Param(label = "%param.letter") Optional<String> number,
            @Param(label = "%param.text") Optional<String> text) {}

    /** Commends by these awards. */
    @Activate
    public Commendation(@Reference ContestPapers papers, @Reference Honours honours, @Reference Language language) {
        this.papers = papers;
        this.honours = honours;
        this.speech = new Speech(language);
    }

    @Override
    public PaperSetup setup(Parameters parameters) {
        Listed contest = papers.find(parameters.contest());
        return new PaperSetup(
                title(contest), issuer(parameters, contest), speech.language().current(), Theme.OFFICIAL, false);
    }

    private String title(Listed contest) {
        return speech.say("report.commendation.of", contest.contest().name());
    }

    private static String issuer(Parameters parameters, Listed contest) {
        return parameters.issuer().orElseGet(() -> String.join("　", ContestPapers.hosts(contest)));
    }

    @Override
    public void compose(Parameters parameters, Paper paper, Task task) {
        Listed contest = papers.find(parameters.contest());
        List<Grant> grants = honours.of(parameters.contest(), parameters.stage());
        parameters.number().ifPresent(number -> {
            paper.add(
                    Paragraph.of(speech.say("report.commendation.head", issuer(parameters, contest)), Style.MASTHEAD));
            paper.add(Paragraph.of(number, Style.CENTRED));
            paper.add(new Block.Rule(true));
        });
        paper.add(Paragraph.of(title(contest), Style.TITLE));
        paper.add(Paragraph.of(speech.say("report.commendation.to"), Style.FLUSH));
        String name = contest.contest().name();
        paper.add(Paragraph.body(parameters.text().orElseGet(() -> speech.say("report.commendation.text", name))));
        paper.add(Paragraph.body(speech.say("report.commendation.hope")));
        lists(grants, paper, task);
        paper.add(new Block.Space(10));
        paper.add(Paragraph.of(issuer(parameters, contest), Style.RIGHT));
        paper.add(Paragraph.of(parameters.date(), Style.RIGHT));
    }

    private void lists(List<Grant> grants, Paper paper, Task task) {
        Map<String, List<Grant>> byAward =
                grants.stream().collect(Collectors.groupingBy(Honours::name, LinkedHashMap::new, Collectors.toList()));
        int count = 0;
        for (Map.Entry<String, List<Grant>> each : byAward.entrySet()) {
            task.checkCancelled();
            count++;
            paper.add(new Block.Heading(1, speech.say("report.commendation.award", count, each.getKey())));
            names(each.getValue(), paper);
        }
        paper.add(Paragraph.of(speech.say("report.commendation.order"), Style.NOTE));
    }

    /** Units have long names and stand one below the other; people stand in columns. */
    private static void names(List<Grant> grants, Paper paper) {
        List<String> units = sorted(grants, false);
        units.forEach(unit -> paper.add(Paragraph.body(unit)));
        List<String> people = sorted(grants, true);
        if (!people.isEmpty()) {
            paper.add(new Names(people));
        }
    }

    private static List<String> sorted(List<Grant> grants, boolean persons) {
        return grants.stream()
                .filter(grant -> grant.person().isPresent() == persons)
                .map(Grant::addressee)
                .sorted(NameOrder.STROKE)
                .toList();
    }
}

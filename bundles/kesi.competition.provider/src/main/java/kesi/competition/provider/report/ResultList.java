package kesi.competition.provider.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kesi.competition.api.Contest;
import kesi.competition.api.Contests;
import kesi.competition.api.Contests.Listed;
import kesi.competition.api.ResultSet;
import kesi.competition.api.Sheet;
import kesi.competition.api.Stage;
import kesi.competition.provider.Trouble;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.core.api.value.Role;
import kesi.report.api.Paper;
import kesi.report.api.PaperSetup;
import kesi.report.api.PaperSetup.Theme;
import kesi.report.api.block.Block;
import kesi.report.api.block.Block.Paragraph;
import kesi.report.api.block.Block.Style;
import kesi.report.api.spi.Report;
import kesi.report.api.spi.ReportPart;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The result list of a contest: a table for each stage that has rules and marks. */
@Report(name = "competition.result-list", title = "%report.result-list", help = "%report.result-list.help")
@Component
public final class ResultList implements ReportPart<ResultList.Parameters> {

    private final Contests contests;
    private final Language language;

    /** Which contest, and which of its stages. */
    public record Parameters(
            @Param(label = "%param.contest", recordType = "competition.contest")
            String contest,

            @Param(label = "%param.stage") Optional<String> stage) {}

    /** Lists results of these contests. */
    @Activate
    public ResultList(@Reference Contests contests, @Reference Language language) {
        this.contests = contests;
        this.language = language;
    }

    @Override
    public PaperSetup setup(Parameters parameters) {
        Contest contest = find(parameters).contest();
        String issuer = contest.roles().stream()
                .filter(role -> role.role() == Role.Part.HOST || role.role() == Role.Part.JOINT_HOST)
                .map(Role::agent)
                .findFirst()
                .orElse("");
        Locale locale = language.current();
        String title = say("report.title", contest.name());
        return new PaperSetup(title, issuer, locale, Theme.PLAIN, false);
    }

    private Listed find(Parameters parameters) {
        return contests.find(parameters.contest())
                .orElseThrow(() -> Trouble.of("E-CONTEST-NONE", parameters.contest()));
    }

    @Override
    public void compose(Parameters parameters, Paper paper, Task task) {
        Listed listed = find(parameters);
        List<Stage> stages = stages(listed, parameters.stage());
        if (stages.isEmpty()) {
            throw Trouble.of("E-MARKS-NONE", listed.contest().name());
        }
        paper.add(Paragraph.of(listed.contest().name(), Style.TITLE));
        paper.add(Paragraph.of(say("report.subtitle"), Style.SUBTITLE));
        for (Stage stage : stages) {
            task.checkCancelled();
            ResultSet result = contests.rank(listed.ref(), Optional.of(stage.id()));
            new StagePart(language, stage, result, contests.entries(listed.ref())).write(paper);
        }
        paper.add(new Block.Space(12));
        paper.add(new Block.Signatures(List.of(say("report.scorer"), say("report.checker"), say("report.chief"))));
    }

    private List<Stage> stages(Listed listed, Optional<String> wanted) {
        if (wanted.isPresent()) {
            return List.of(listed.contest()
                    .stage(wanted.get())
                    .orElseThrow(
                            () -> Trouble.of("E-STAGE-NONE", listed.contest().name(), wanted.get())));
        }
        List<Sheet> sheets = contests.sheets(listed.ref());
        return listed.contest().stages().stream()
                .filter(stage -> stage.rules().isPresent())
                .filter(stage -> sheets.stream().anyMatch(sheet -> sheet.stage().equals(stage.id())))
                .toList();
    }

    private String say(String key, Object... arguments) {
        return language.say(Message.of(ResultList.class, key, arguments));
    }
}

package kesi.competition.ui.result;

import java.util.List;
import java.util.Optional;
import kesi.competition.api.Contests;
import kesi.competition.api.Contests.Listed;
import kesi.competition.api.Entry;
import kesi.competition.api.ResultSet;
import kesi.competition.api.Stage;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;

/** What is shown of the selected contest. Immutable; its method is called off the screen's thread. */
final class ResultModel {

    private static final String CONTEST = "competition.contest";

    private final Contests contests;

    ResultModel(Contests contests) {
        this.contests = contests;
    }

    /**
     * What is to be shown.
     *
     * @param contest the contest; empty when none is selected
     * @param stage the stage that is shown
     * @param entries all entries
     * @param result the ranking; empty when the stage cannot be ranked
     * @param notice why there is no ranking, or why it is not official
     */
    record Shown(
            Optional<Listed> contest,
            Optional<Stage> stage,
            List<Entry> entries,
            Optional<ResultSet> result,
            Optional<Message> notice) {

        static final Shown NOTHING =
                new Shown(Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());

        /** The contest's name and how far it is; without a contest, what to do. */
        Message title() {
            return contest.map(Listed::contest)
                    .map(named -> Message.of(
                            ResultModel.class,
                            "title.contest",
                            named.name(),
                            Message.of(ResultModel.class, "state." + named.state())))
                    .orElseGet(() -> Message.of(ResultModel.class, "notice.none"));
        }

        List<Stage> stages() {
            return contest.map(listed -> listed.contest().stages()).orElse(List.of());
        }
    }

    /** The contest among selected records, if there is one. */
    static Optional<Ref> contestIn(List<Ref> selected) {
        return selected.stream().filter(ref -> ref.type().equals(CONTEST)).findFirst();
    }

    /**
     * Reads what is to be shown.
     *
     * @param stage the id of the wanted stage; another contest may not have it, then its last stage is shown
     */
    Shown load(Ref contest, Optional<String> stage) {
        return contests.find(contest.id()).map(listed -> load(listed, stage)).orElse(Shown.NOTHING);
    }

    private Shown load(Listed listed, Optional<String> wanted) {
        List<Stage> stages = listed.contest().stages();
        Optional<Stage> stage = wanted.flatMap(listed.contest()::stage)
                .or(() -> stages.isEmpty() ? Optional.empty() : Optional.of(stages.get(stages.size() - 1)));
        List<Entry> entries = contests.entries(listed.ref());
        if (stage.isEmpty()) {
            return new Shown(Optional.of(listed), stage, entries, Optional.empty(), Optional.empty());
        }
        try {
            ResultSet result = contests.rank(listed.ref(), stage.map(Stage::id));
            Optional<Message> notice = result.official()
                    ? Optional.empty()
                    : Optional.of(Message.of(ResultModel.class, "notice.not-official"));
            return new Shown(Optional.of(listed), stage, entries, Optional.of(result), notice);
        } catch (Problem unranked) {
            return new Shown(Optional.of(listed), stage, entries, Optional.empty(), Optional.of(unranked.sentence()));
        }
    }
}

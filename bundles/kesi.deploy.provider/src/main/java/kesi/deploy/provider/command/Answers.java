package kesi.deploy.provider.command;

import kesi.core.api.command.Outcome;
import kesi.core.api.problem.Finding;
import kesi.core.api.text.Message;
import kesi.deploy.api.Why;
import kesi.deploy.api.Why.Cause;

/** Tells why something does not run: a sentence, and reason and remedy of each cause. */
final class Answers {

    private Answers() {}

    static Outcome of(Why why) {
        String key = why.causes().isEmpty() ? "why.sound" : why.active() ? "why.partly" : "why.none";
        return Outcome.of(
                        Message.of(Answers.class, key, why.name(), why.causes().size()))
                .withData(Outcome.tree(
                        "name",
                        why.name(),
                        "active",
                        why.active(),
                        "causes",
                        why.causes().stream().map(Answers::tree).toList()))
                .withFindings(why.causes().stream().map(Answers::finding).toList());
    }

    private static Object tree(Cause cause) {
        return Outcome.tree(
                "place", cause.place(),
                "reason", cause.reason().toString(),
                "remedy", cause.remedy().toString());
    }

    private static Finding finding(Cause cause) {
        return Finding.warning(cause.place(), Message.of(Answers.class, "why.cause", cause.reason(), cause.remedy()));
    }
}

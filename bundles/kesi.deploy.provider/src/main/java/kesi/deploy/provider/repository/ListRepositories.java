package kesi.deploy.provider.repository;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.command.Param;
import kesi.core.api.problem.Finding;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.deploy.provider.repository.Repositories.Looked;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells what the repositories offer to this department, and what is wrong with any of them. */
@Command(
        name = "feature:available",
        title = "%feature.available",
        help = "%feature.available.help",
        menu = "tools/deploy")
@Component
public final class ListRepositories implements Handler<ListRepositories.Parameters> {

    private final Repositories repositories;

    @Activate
    public ListRepositories(@Reference Repositories repositories) {
        this.repositories = repositories;
    }

    /**
     * Where.
     *
     * @param from a folder or an http(s) or file URL; those of the policy when empty
     */
    public record Parameters(@Param(label = "%param.from") Optional<String> from) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        List<Looked> looked = repositories.look(parameters.from());
        List<List<String>> rows = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Looked one : looked) {
            one.offer().ifPresent(offer -> {
                offer.index().entries().forEach(entry -> rows.add(PublishFeatures.Offered.row(entry)));
                offer.hold().ifPresent(why -> findings.add(Finding.warning(one.repository(), why)));
            });
            one.problem().ifPresent(e -> findings.add(Finding.error(one.repository(), e.sentence())));
        }
        return Outcome.of(Message.of(ListRepositories.class, "repository.listed", looked.size(), rows.size()))
                .withData(looked.stream().map(ListRepositories::tree).toList())
                .withListing(new Listing(PublishFeatures.Offered.heads(), rows))
                .withFindings(findings);
    }

    private static Object tree(Looked one) {
        return one.offer()
                .map(offer -> Outcome.tree(
                        "repository", one.repository(),
                        "number", offer.index().number(),
                        "created", offer.index().created().toString(),
                        "expires", offer.index().expires().toString(),
                        "usable", offer.hold().isEmpty(),
                        "entries",
                                offer.index().entries().stream()
                                        .map(PublishFeatures.Offered::tree)
                                        .toList()))
                .orElseGet(() -> Outcome.tree(
                        "repository", one.repository(),
                        "usable", false,
                        "code", one.problem().flatMap(e -> e.code()).orElse(""),
                        "problem",
                                one.problem().map(e -> e.sentence().toString()).orElse("")));
    }
}

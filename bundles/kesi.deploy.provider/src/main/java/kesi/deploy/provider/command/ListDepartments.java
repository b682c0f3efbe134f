package kesi.deploy.provider.command;

import java.util.List;
import java.util.stream.Collectors;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.task.Task;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.deploy.api.Department;
import kesi.deploy.api.Features;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the departments of the distribution. */
@Command(name = "department:list", title = "%department.list")
@Component
public final class ListDepartments implements Handler<Handler.NoParameters> {

    private final Features features;
    private final Language language;

    @Activate
    public ListDepartments(@Reference Features features, @Reference Language language) {
        this.features = features;
        this.language = language;
    }

    @Override
    public Outcome run(NoParameters parameters, Task task) {
        List<Department> all = features.departments();
        return Outcome.of(Message.of(ListDepartments.class, "department.listed", all.size()))
                .withData(all.stream().map(this::tree).toList())
                .withListing(new Listing(
                        Trees.heads("current", "name", "title", "brings"),
                        all.stream()
                                .map(d -> List.of(d.current() ? "*" : "", d.name(), language.say(d.title()), brings(d)))
                                .toList()));
    }

    /** The features by the middle of their ids, as people know them from the folders. */
    private static String brings(Department department) {
        return department.features().stream().map(id -> id.split(":", -1)[1]).collect(Collectors.joining(", "));
    }

    private Object tree(Department department) {
        return Outcome.tree(
                "name", department.name(),
                "title", language.say(department.title()),
                "current", department.current(),
                "features", department.features());
    }
}

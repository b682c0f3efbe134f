package kesi.record.jdbc.document;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kesi.core.api.policy.Policy;
import kesi.core.api.policy.Role;
import kesi.core.api.policy.Rule;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.record.api.Batch;
import kesi.record.jdbc.filter.SavedFilterType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.LoggerFactory;

/**
 * Whether the person may write records at all, whichever way: commands ask for their own roles, but forms, editors,
 * paste, drop and undo commit by themselves, and plug-ins do, too. Who has no role that writes anything writes nothing
 * but filters of his own; what the product notes by itself is nobody's matter. Safe for use by any thread.
 */
@Component(service = Writers.class)
public final class Writers {

    private static final Set<Role> WRITING = Set.of(Role.EDITOR, Role.JUDGE, Role.KEEPER, Role.IT);
    private static final Set<String> FREE = Set.of(SavedFilterType.NAME, "audit.note");

    private final Policy policy;

    @Activate
    public Writers(@Reference Policy policy) {
        this.policy = policy;
    }

    /**
     * Refuses a batch of somebody who may not write.
     *
     * @throws Problem refused with code {@code P-ROLE}, naming who may
     */
    void demand(Batch batch) {
        if (!batch.edits().stream().allMatch(edit -> FREE.contains(edit.ref().type()))) {
            demand();
        }
    }

    /** The same for what cannot be told apart by types. */
    void demand() {
        boolean free = !policy.names("roles") && policy.damage().isEmpty();
        if (!free && !policy.person().isOneOf(WRITING)) {
            Message reason = policy.damage().orElseGet(this::whoMay);
            LoggerFactory.getLogger(Writers.class)
                    .warn("A change was refused to {}: {}", policy.person().account(), reason);
            throw Problem.refused("P-ROLE", reason);
        }
    }

    private Message whoMay() {
        List<Rule> accounts = WRITING.stream()
                .sorted()
                .flatMap(role -> policy.accounts(role).stream())
                .toList();
        String names = accounts.stream().map(Rule::word).distinct().collect(Collectors.joining(", "));
        return accounts.isEmpty()
                ? Message.of(Writers.class, "writers.nobody", policy.person().account())
                : Message.of(
                        Writers.class,
                        "writers.refused",
                        policy.person().account(),
                        names,
                        accounts.get(0).place());
    }
}

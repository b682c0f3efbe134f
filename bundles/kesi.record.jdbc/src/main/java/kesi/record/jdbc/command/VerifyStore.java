package kesi.record.jdbc.command;

import java.util.ArrayList;
import java.util.List;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.record.api.Journal;
import kesi.record.jdbc.engine.Faults;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Verifies the journal, every search index and what other bundles have checked; faults make it fail, for scripts. */
@Command(name = "store:verify", title = "%command.store.verify", help = "%command.store.verify.help")
@Component
public final class VerifyStore implements Handler<Handler.NoParameters> {

    private static final int TOLD = 10;

    private final Journal journal;
    private final Verifiers verifiers;
    private final @Nullable Indexes indexes;

    /** The command on this store with the verifiers and the indexes that are here. */
    @Activate
    public VerifyStore(
            @Reference Journal journal,
            @Reference Verifiers verifiers,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    @Nullable
                    Indexes indexes) {
        this.journal = journal;
        this.verifiers = verifiers;
        this.indexes = indexes;
    }

    @Override
    public Outcome run(NoParameters parameters, Task task) {
        Journal.Verification verification = journal.verify(task.part(0.6, Say.say("command.store.verify")));
        List<Message> faults = new ArrayList<>(verification.faults());
        int present = indexes == null ? 0 : indexes.count();
        if (indexes != null) {
            faults.addAll(indexes.verify(task.part(0.2, Say.say("command.store.verify"))));
        }
        List<Verifiers.Told> checks = verifiers.verify(task.part(0.2, Say.say("command.store.verify")));
        checks.forEach(check -> faults.addAll(check.faults()));
        fail(faults);
        return Outcome.of(Say.say("verify.done", verification.entries(), present))
                .withFindings(checks.stream().map(Verifiers.Told::line).toList())
                .withData(tree(verification, present, checks));
    }

    private static void fail(List<Message> faults) {
        if (!faults.isEmpty()) {
            Message told = Faults.all(faults.subList(0, Math.min(TOLD, faults.size())));
            throw Problem.failed("E-VERIFY", Say.say("verify.failed", faults.size(), told));
        }
    }

    private static Object tree(Journal.Verification verification, int indexes, List<Verifiers.Told> checks) {
        return Outcome.tree(
                "entries",
                verification.entries(),
                "head",
                verification.head(),
                "indexes",
                indexes,
                "checks",
                checks.stream().map(Verifiers.Told::tree).toList(),
                "sound",
                true);
    }
}

package kesi.record.jdbc.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import kesi.core.api.command.Outcome;
import kesi.core.api.problem.Cancelled;
import kesi.core.api.problem.Finding;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.record.api.spi.Verifier;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** What other bundles have checked together with the journal; those that are here now. */
@Component(service = Verifiers.class)
public final class Verifiers {

    private final List<Verifier> present = new CopyOnWriteArrayList<>();

    /**
     * What one of them told.
     *
     * @param faults empty when all is well, else one sentence with the first fault and what to do
     */
    record Told(String name, Message label, long entries, List<Message> faults) {

        Object tree() {
            return Outcome.tree("name", name, "entries", entries, "sound", faults.isEmpty());
        }

        Finding line() {
            return Finding.note("", Say.say("verify.check", label, entries));
        }
    }

    /** One has come. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void add(Verifier verifier) {
        present.add(verifier);
    }

    /** One goes. */
    public void remove(Verifier verifier) {
        present.remove(verifier);
    }

    List<Told> verify(Task task) {
        List<Told> all = new ArrayList<>();
        for (Verifier verifier : present) {
            task.checkCancelled();
            all.add(told(verifier, task));
        }
        return all;
    }

    private static Told told(Verifier verifier, Task task) {
        Message label = verifier.label();
        try {
            Verifier.Checked checked = verifier.verify(task);
            List<Message> faults = checked.faults();
            List<Message> told = faults.isEmpty()
                    ? List.of()
                    : List.of(Say.say(
                            "verify.check-broken",
                            label,
                            checked.entries(),
                            faults.size(),
                            faults.get(0),
                            checked.advice()));
            return new Told(verifier.name(), label, checked.entries(), told);
        } catch (Cancelled stopped) {
            throw stopped;
        } catch (Problem unreadable) { // one that cannot be looked at does not hide what the others found
            return new Told(
                    verifier.name(),
                    label,
                    0,
                    List.of(Say.say("verify.check-unreadable", label, unreadable.sentence())));
        }
    }
}

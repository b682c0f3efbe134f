package kesi.product.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A workspace with the process that uses it now; whatever is done to it, its state is the expected one afterwards. */
final class Workplace implements AutoCloseable {

    private static final long STOPS_WITHIN = 120_000;

    private final Path distribution;
    private final Path home;
    private final Model model = new Model("one");
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private Machine machine;
    private long usual = 150;

    Workplace(Path distribution, Path home, Goods goods) throws IOException, GeneralSecurityException {
        this.distribution = distribution;
        this.home = home;
        goods.trustedBy(home);
        this.machine = Machine.start(distribution, home);
    }

    Model model() {
        return model;
    }

    /** How often what was tried, and how often it was done. */
    Map<Kind, Integer> counts() {
        return Map.copyOf(counts);
    }

    void count(Kind kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    /** Makes it; then the state is the one after, or the one before when it said why it cannot. */
    String made(Change change) {
        String said = machine.ask(change.line());
        TrialState found = machine.state();
        if (said.equals(TrialEntry.DONE)) {
            count(Kind.DONE);
            model.isAfter(change.after(), found, change.line());
        } else {
            model.isBefore(found, change.line() + ": " + said);
        }
        return said;
    }

    /** It is asked for, refused, and has changed nothing. */
    void refused(String line) {
        String said = machine.ask(line);
        assertThat(said).as(line).isNotEqualTo(TrialEntry.DONE);
        model.isBefore(machine.state(), line + ": " + said);
    }

    /** The process ends by itself before it is done; the next one finds the state before. */
    void endsIn(String line) throws IOException {
        Optional<String> said = machine.tryTo(line);
        assertThat(said.orElse("")).as(line).isNotEqualTo(TrialEntry.DONE);
        machine.ended();
        restart();
        model.isBefore(machine.started(), line);
    }

    /** Whether the change was made before the disk was full. */
    boolean fullDisk(Change change, int requests) {
        count(Kind.FULL_DISK);
        machine.ask("set\t" + TrialEntry.DISK + "\t" + requests);
        String said = machine.ask(change.line());
        machine.ask("set\t" + TrialEntry.DISK + "\t-1");
        String what = "with a disk that was full after " + requests + " requests: " + change.line() + ": " + said;
        boolean done = said.equals(TrialEntry.DONE);
        if (done) {
            count(Kind.DONE);
            model.isAfter(change.after(), machine.state(), what);
        } else {
            model.isBefore(machine.state(), what);
        }
        return done;
    }

    /** The disk is full at the first, the second, every request of a change, until there is room enough. */
    void fullDiskEverywhere(Supplier<Change> change) throws IOException {
        int requests = 0;
        while (!fullDisk(change.get(), requests)) {
            requests++;
        }
        assertThat(requests).as("requests of %s", change.get().line()).isPositive();
        restart();
        model.isBefore(machine.started(), "a restart after " + change.get().line());
    }

    /** At a moment, most often in the middle of the change, however fast this machine is. */
    void kill(Change change, double moment) throws IOException {
        count(Kind.KILLED);
        machine.send(change.line());
        Optional<String> said = machine.polled((long) (moment * 2 * usual));
        usual = said.isPresent() ? Math.max(2, usual * 9 / 10) : usual * 11 / 10 + 1;
        killed(change, said);
    }

    /** Exactly between two things that are asked of the disk, or in the middle of a file. */
    void killAtAWrite(Change change, int requests) throws IOException {
        count(Kind.KILLED_AT_A_WRITE);
        machine.ask("set\t" + TrialEntry.STOP + "\ttrue");
        machine.ask("set\t" + TrialEntry.DISK + "\t" + requests);
        machine.send(change.line());
        killed(change, machine.polled(STOPS_WITHIN));
    }

    private void killed(Change change, Optional<String> said) throws IOException {
        machine.kill();
        restart();
        String what = "killed in " + change.line() + ", which said " + said;
        if (said.filter(TrialEntry.DONE::equals).isPresent()) {
            count(Kind.DONE);
            model.isAfter(change.after(), machine.started(), what);
        } else if (model.isEither(change.after(), machine.started(), what)) {
            count(Kind.DONE);
        }
    }

    private void restart() throws IOException {
        machine.close();
        machine = Machine.start(distribution, home);
    }

    /** Ends the process; another one comes up in the same state, and nothing is left in memory or on the disk. */
    void newDay() throws IOException {
        refused("feature:remove\tfeature=nothing");
        assertThat(machine.ask("leavers")).as("classes of bundles that left").isEmpty();
        assertThat(machine.end()).as(machine.said()).isZero();
        assertThat(Leftovers.in(home.resolve("deploy"))).isEmpty();
        restart();
        model.isBefore(machine.started(), "a restart");
    }

    @Override
    public void close() {
        machine.close();
    }
}

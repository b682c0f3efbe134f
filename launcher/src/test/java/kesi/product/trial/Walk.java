package kesi.product.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import kesi.product.trial.Model.State;

/** A workspace in which one change follows another, each with or without a fault. Used by one thread. */
final class Walk implements AutoCloseable {

    /** A change needs fewer requests of the disk. */
    private static final int MOST_REQUESTS = 40;

    private static final int SOUND_VERSIONS = 4;
    private static final List<String> NAMES = List.of("alpha", "beta");
    private static final long STOPS_WITHIN = 120_000;

    private final Path distribution;
    private final Path home;
    private final Goods goods;
    private final Random chance;
    private final Model model = new Model("one");
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private Machine machine;
    private long usual = 150;

    /** What a step does. */
    enum Kind {
        SOUND,
        FAULTY,
        FULL_DISK,
        KILLED,
        KILLED_AT_A_WRITE,
        REPOSITORY,
        SPOILED_REPOSITORY,
        WRONG_CLOCK,
        DONE
    }

    Walk(Path distribution, Path home, Goods goods, long seed) throws IOException, GeneralSecurityException {
        this.distribution = distribution;
        this.home = home;
        this.goods = goods;
        this.chance = new Random(seed);
        goods.trustedBy(home);
        this.machine = Machine.start(distribution, home);
    }

    /** Something that is asked for, and what comes of it if it is done. */
    private record Change(String line, State after) {}

    /** How often what was tried, and how often it was done. */
    Map<Kind, Integer> counts() {
        return Map.copyOf(counts);
    }

    private void count(Kind kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    /** One step of any kind. */
    void step() throws IOException, GeneralSecurityException {
        switch (chance.nextInt(14)) {
            case 0, 1, 2, 3 -> {
                count(Kind.SOUND);
                sound();
            }
            case 4, 5, 6 -> faulty(Fault.values()[chance.nextInt(Fault.values().length)]);
            case 7, 8 -> fullDisk();
            case 9 -> kill();
            case 10 -> killAtAWrite();
            case 11 -> repository();
            case 12 -> spoiledRepository(Spoiled.values()[chance.nextInt(Spoiled.values().length)]);
            default -> wrongClock(chance.nextBoolean());
        }
    }

    /** Any change in which nothing is wrong; it may be one that cannot be made now. */
    private Change any() {
        String name = NAMES.get(chance.nextInt(NAMES.size()));
        return switch (chance.nextInt(7)) {
            case 0 -> new Change("feature:remove\tfeature=trial:" + name, model.removed(name));
            case 1 -> new Change("feature:remove\tfeature=trial:" + Content.SHIPPED, model.removed(Content.SHIPPED));
            case 2 -> new Change("feature:rollback", model.rolledBack());
            case 3 -> department(chance.nextBoolean() ? "one" : "two");
            default -> installation(name, 1 + chance.nextInt(SOUND_VERSIONS));
        };
    }

    private Change installation(String name, int version) {
        return new Change(install(goods.sound(name, version)), model.installed(name, version));
    }

    private Change department(String name) {
        return new Change("department:use\tname=" + name, model.inDepartment(name));
    }

    private static String install(Object what) {
        return "feature:install\tfile=" + what;
    }

    private void sound() {
        Change change = any();
        String said = made(change);
        boolean newer = change.line().contains("kpa") && !said.contains("B-DOWNGRADE");
        if (newer || change.line().startsWith("department")) {
            assertThat(said).as(change.line()).isEqualTo(TrialEntry.DONE);
        }
    }

    /** Makes it; then the state is the one after, or the one before when it said why it cannot. */
    private String made(Change change) {
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

    private void refused(String line) {
        String said = machine.ask(line);
        assertThat(said).as(line).isNotEqualTo(TrialEntry.DONE);
        model.isBefore(machine.state(), line + ": " + said);
    }

    private void faulty(Fault fault) throws IOException {
        String name = NAMES.get(chance.nextInt(NAMES.size()));
        String line = install(goods.faulty(name, fault));
        boolean runs = Objects.equals(
                model.content().homes().getOrDefault(name, model.now().department()),
                model.now().department());
        count(runs ? Kind.FAULTY : Kind.SOUND);
        if (fault == Fault.ENDS_THE_PROCESS && runs) {
            Optional<String> said = machine.tryTo(line);
            assertThat(said.orElse("")).as(line).isNotEqualTo(TrialEntry.DONE);
            machine.ended();
            restart();
            model.isBefore(machine.started(), line);
        } else if (!runs || fault.stays()) {
            sound(); // it would only lie there until its department is used, or until the next start
        } else if (fault.comesIn()) {
            made(new Change(line, model.installed(name, Goods.version(fault))));
        } else {
            refused(line);
        }
    }

    private void fullDisk() {
        fullDisk(any(), chance.nextInt(MOST_REQUESTS));
    }

    /** Whether the change was made before the disk was full. */
    private boolean fullDisk(Change change, int requests) {
        count(Kind.FULL_DISK);
        machine.ask("set\t" + TrialEntry.DISK + "\t" + requests);
        String said = machine.ask(change.line());
        machine.ask("set\t" + TrialEntry.DISK + "\t-1");
        String what = "with a disk that was full after " + requests + " requests: " + change.line() + ": " + said;
        boolean done = said.equals(TrialEntry.DONE);
        if (done) {
            model.isAfter(change.after(), machine.state(), what);
        } else {
            model.isBefore(machine.state(), what);
        }
        return done;
    }

    /** The disk is full at the first, the second, every request of each kind of change, until there is room enough. */
    void fullDiskEverywhere() throws IOException {
        everywhere(() -> installation("alpha", 1));
        everywhere(() -> installation("alpha", 2));
        everywhere(() -> department("two"));
        everywhere(() -> department("one"));
        everywhere(() -> new Change("feature:rollback", model.rolledBack()));
        everywhere(() -> new Change("feature:remove\tfeature=trial:alpha", model.removed("alpha")));
        newDay();
    }

    private void everywhere(Supplier<Change> change) throws IOException {
        int requests = 0;
        while (!fullDisk(change.get(), requests)) {
            requests++;
        }
        assertThat(requests).as("requests of %s", change.get().line()).isPositive();
        restart();
        model.isBefore(machine.started(), "a restart after " + change.get().line());
    }

    /** At any moment, most often in the middle of the change, however fast this machine is. */
    void kill() throws IOException {
        count(Kind.KILLED);
        Change change = any();
        machine.send(change.line());
        Optional<String> said = machine.polled(chance.nextInt((int) (2 * usual)));
        usual = said.isPresent() ? Math.max(2, usual * 9 / 10) : usual * 11 / 10 + 1;
        killed(change, said);
    }

    /** Exactly between two things that are asked of the disk, or in the middle of a file. */
    void killAtAWrite() throws IOException {
        count(Kind.KILLED_AT_A_WRITE);
        Change change = any();
        machine.ask("set\t" + TrialEntry.STOP + "\ttrue");
        machine.ask("set\t" + TrialEntry.DISK + "\t" + chance.nextInt(MOST_REQUESTS));
        machine.send(change.line());
        killed(change, machine.polled(STOPS_WITHIN));
    }

    private void killed(Change change, Optional<String> said) throws IOException {
        machine.kill();
        restart();
        String what = "killed in " + change.line() + ", which said " + said;
        if (said.filter(TrialEntry.DONE::equals).isPresent()) {
            model.isAfter(change.after(), machine.started(), what);
        } else if (model.isEither(change.after(), machine.started(), what)) {
            count(Kind.DONE);
        }
    }

    private void repository() {
        count(Kind.REPOSITORY);
        String name = Goods.OFFERED;
        String said = made(new Change(install("trial:" + name), model.installed(name, Goods.OFFERED_VERSION)));
        assertThat(said).isEqualTo(TrialEntry.DONE);
    }

    private void spoiledRepository(Spoiled how) throws IOException, GeneralSecurityException {
        count(Kind.SPOILED_REPOSITORY);
        how.during(goods, () -> refused(install("trial:" + Goods.OFFERED)));
    }

    private void wrongClock(boolean late) {
        count(Kind.WRONG_CLOCK);
        refused(install(goods.outOfTime(NAMES.get(0), late)));
    }

    private void restart() throws IOException {
        machine.close();
        machine = Machine.start(distribution, home);
    }

    /** Ends the process; another one comes up in the same state, and nothing is left behind in memory or on the disk. */
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

package kesi.product.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** One change after another in a workspace, each with or without a fault. Used by one thread. */
final class Walk {

    /** A change needs fewer requests of the disk. */
    private static final int MOST_REQUESTS = 40;

    private static final int SOUND_VERSIONS = 4;
    private static final List<String> NAMES = List.of("alpha", "beta");

    private final Workplace place;
    private final Model model;
    private final Goods goods;
    private final Random chance;

    Walk(Workplace place, Goods goods, long seed) {
        this.place = place;
        this.model = place.model();
        this.goods = goods;
        this.chance = new Random(seed);
    }

    /** One step of any kind. */
    void step() throws IOException, GeneralSecurityException {
        switch (chance.nextInt(14)) {
            case 0, 1, 2, 3 -> {
                place.count(Kind.SOUND);
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
        return new Change(Change.install(goods.sound(name, version)), model.installed(name, version));
    }

    private Change department(String name) {
        return new Change("department:use\tname=" + name, model.inDepartment(name));
    }

    private void sound() {
        Change change = any();
        String said = place.made(change);
        boolean newer = change.line().contains("kpa") && !said.contains("B-DOWNGRADE");
        if (newer || change.line().startsWith("department")) {
            assertThat(said).as(change.line()).isEqualTo(TrialEntry.DONE);
        }
    }

    private void faulty(Fault fault) throws IOException {
        String name = NAMES.get(chance.nextInt(NAMES.size()));
        String line = Change.install(goods.faulty(name, fault));
        boolean runs = Objects.equals(
                model.content().homes().getOrDefault(name, model.now().department()),
                model.now().department());
        place.count(runs ? Kind.FAULTY : Kind.SOUND);
        if (fault == Fault.ENDS_THE_PROCESS && runs) {
            place.endsIn(line);
        } else if (!runs || fault.stays()) {
            sound(); // it would only lie there until its department is used, or until the next start
        } else if (fault.comesIn()) {
            place.made(new Change(line, model.installed(name, Goods.version(fault))));
        } else {
            place.refused(line);
        }
    }

    private void fullDisk() {
        place.fullDisk(any(), chance.nextInt(MOST_REQUESTS));
    }

    /** The disk is full at each request of each kind of change. */
    void fullDiskEverywhere() throws IOException {
        place.fullDiskEverywhere(() -> installation("alpha", 1));
        place.fullDiskEverywhere(() -> installation("alpha", 2));
        place.fullDiskEverywhere(() -> department("two"));
        place.fullDiskEverywhere(() -> department("one"));
        place.fullDiskEverywhere(() -> new Change("feature:rollback", model.rolledBack()));
        place.fullDiskEverywhere(() -> new Change("feature:remove\tfeature=trial:alpha", model.removed("alpha")));
        place.newDay();
    }

    /** Now and then a change is made to its end, so that there is something to update, to remove and to take back. */
    private void move() {
        if (chance.nextInt(3) == 0) {
            place.made(installation(NAMES.get(chance.nextInt(NAMES.size())), 1 + chance.nextInt(SOUND_VERSIONS)));
        }
    }

    /** At any moment of a change. */
    void kill() throws IOException {
        move();
        place.kill(any(), chance.nextDouble());
    }

    /** At anything that a change asks of the disk. */
    void killAtAWrite() throws IOException {
        move();
        place.killAtAWrite(any(), chance.nextInt(MOST_REQUESTS));
    }

    private void repository() {
        place.count(Kind.REPOSITORY);
        String name = Goods.OFFERED;
        String said =
                place.made(new Change(Change.install("trial:" + name), model.installed(name, Goods.OFFERED_VERSION)));
        assertThat(said).isEqualTo(TrialEntry.DONE);
    }

    private void spoiledRepository(Spoiled how) throws IOException, GeneralSecurityException {
        place.count(Kind.SPOILED_REPOSITORY);
        how.during(goods, () -> place.refused(Change.install("trial:" + Goods.OFFERED)));
    }

    private void wrongClock(boolean late) {
        place.count(Kind.WRONG_CLOCK);
        place.refused(Change.install(goods.outOfTime(NAMES.get(0), late)));
    }
}

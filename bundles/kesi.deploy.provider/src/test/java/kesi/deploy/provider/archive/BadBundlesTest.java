package kesi.deploy.provider.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import kesi.core.api.problem.Kind;
import kesi.core.api.problem.Problem;
import kesi.core.testing.RecordingTask;
import kesi.core.testing.TestJson;
import kesi.deploy.provider.sign.KeyKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of bad bundle, signed by every sort of key and hidden anywhere in an archive: none comes in. */
class BadBundlesTest {

    private static final Set<KeyKind> SORTS = Set.of(KeyKind.values());
    private static final int PLACES = 3;

    private static Keys keys;

    @TempDir
    private Path folder;

    private Path home;
    private Path file;

    @BeforeAll
    static void make() throws GeneralSecurityException {
        keys = Keys.create();
    }

    @BeforeEach
    void aWorkspace() throws IOException {
        home = Files.createDirectories(folder.resolve("home"));
        for (String name : List.of("deploy/store/sha256/ab/abc.jar", "cache/window/x", "kesi.json", "deploy/current")) {
            Files.createDirectories(home.resolve(name).getParent());
            Files.writeString(home.resolve(name), name);
        }
        file = folder.resolve("archive.kpa");
    }

    @Test
    void thousandsOfBadArchivesAreRefusedEachWithItsCodeAndNothingIsChanged() throws Exception {
        Map<String, String> before = tree();
        List<String> wrong = new ArrayList<>();
        int count = 0;
        for (KeyKind sort : SORTS) {
            Map<String, byte[]> good = goodBundles(sort);
            for (BadKind kind : BadKind.all()) {
                byte[] bad = kind.made().from(new Spoiler(Samples.bundle("bad"), keys, sort, false));
                for (int place = 0; place <= PLACES; place++) {
                    Files.write(file, place == PLACES ? badArchive(kind, sort, good) : hidden(bad, sort, good, place));
                    String outcome = outcome();
                    count++;
                    if (!outcome.equals(kind.code())) {
                        wrong.add(kind.name() + " " + sort + " at " + place + ": " + outcome);
                    }
                    assertThat(tree()).as(kind.name()).isEqualTo(before);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(count).isGreaterThanOrEqualTo(1_000);
    }

    @Test
    void theJdkAloneWouldAdmitManyOfThem() throws Exception {
        Set<String> admitted = new TreeSet<>();
        for (BadKind kind : BadKind.all()) {
            Spoiler spoiler = new Spoiler(Samples.bundle("one"), keys, KeyKind.EC256, false);
            Files.write(file, kind.made().from(spoiler));
            if (NaiveGate.admits(file)) {
                admitted.add(kind.name());
            }
        }
        assertThat(admitted)
                .contains("unsigned", "expired", "foreign of the same name", "extra class", "extra service")
                .contains("section added", "entry removed", "signature stripped", "TLS usage", "RSA 1024")
                .hasSizeGreaterThan(BadKind.all().size() / 2);
    }

    @Test
    void thereAreAtLeastTheKindsOfTheSafetyGuideAndEachTellsWhatIsWrongInBothLanguages() throws Exception {
        assertThat(BadKind.all()).hasSizeGreaterThanOrEqualTo(53);
        for (BadKind kind : BadKind.all()) {
            byte[] bad = kind.made().from(new Spoiler(Samples.bundle("bad"), keys, KeyKind.EC256, false));
            Files.write(file, hidden(bad, KeyKind.EC256, goodBundles(KeyKind.EC256), 1));
            Problem refused = problem();
            assertThat(refused.kind()).isEqualTo(Kind.REFUSED);
            assertThat(refused.kind().exitCode()).isEqualTo(3);
            assertThat(refused.sentence().in(java.util.Locale.CHINESE)).contains("拒绝", "未");
            assertThat(refused.sentence().in(java.util.Locale.ENGLISH)).contains("efused", "archive.kpa");
        }
    }

    private Map<String, byte[]> goodBundles(KeyKind sort) throws Exception {
        Map<String, byte[]> bundles = new LinkedHashMap<>();
        for (String name : List.of("one", "two")) {
            bundles.put(name, Samples.signedBundle(name, keys.good(sort)));
        }
        return bundles;
    }

    /** Before and behind a good one, and at the last place alone. */
    private static byte[] hidden(byte[] bad, KeyKind sort, Map<String, byte[]> good, int place) throws Exception {
        Map<String, byte[]> bundles = new LinkedHashMap<>();
        List<String> names = place < 2 ? List.copyOf(good.keySet()).subList(0, 1) : List.of();
        names.subList(0, Math.min(place, names.size())).forEach(name -> bundles.put(name, good.get(name)));
        bundles.put("bad", bad);
        names.subList(Math.min(place, names.size()), names.size()).forEach(name -> bundles.put(name, good.get(name)));
        return Samples.signedArchive(bundles, keys.good(sort));
    }

    private static byte[] badArchive(BadKind kind, KeyKind sort, Map<String, byte[]> good) throws Exception {
        return kind.made().from(new Spoiler(Samples.archive(good), keys, sort, true));
    }

    private String outcome() {
        try {
            return problem().code().orElse("no code");
        } catch (AssertionError e) {
            return "admitted";
        }
    }

    private Problem problem() {
        try {
            Clock clock = Clock.fixed(Keys.NOW, ZoneOffset.UTC);
            Admission admission = new Admission(TestJson.create(), keys.rules(), new Nothing(), clock);
            StrictGate.admit(file, home.resolve("deploy/quarantine"), new RecordingTask(), admission);
        } catch (Problem e) {
            return e;
        }
        throw new AssertionError("admitted");
    }

    private Map<String, String> tree() throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path one : files.filter(Files::isRegularFile).toList()) {
                tree.put(home.relativize(one).toString(), Files.readString(one));
            }
        }
        return tree;
    }

    /** Nothing is installed. */
    static final class Nothing implements Installed {

        @Override
        public Optional<String> version(String feature) {
            return Optional.empty();
        }

        @Override
        public boolean has(String bundle) {
            return false;
        }
    }
}

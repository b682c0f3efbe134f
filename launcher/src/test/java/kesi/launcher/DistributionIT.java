package kesi.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kesi.launcher.dist.Distribution;
import kesi.launcher.dist.Hashes;
import kesi.launcher.dist.Seen;
import kesi.launcher.feature.ArtifactId;
import kesi.launcher.feature.Catalogue;
import kesi.launcher.feature.Feature;
import kesi.launcher.feature.FeatureBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The distribution that the build has just made, used through its script. */
@Timeout(600)
class DistributionIT {
    private static final Distribution BUILT =
            new Distribution(Path.of("target/kesi").toAbsolutePath());
    private static final Path SOURCES = Path.of("../bundles");

    @TempDir
    Path temporary;

    @Test
    void everyBundleThatAFeatureNamesIsThere() {
        assumeWholeProduct();

        assertThat(named()).allSatisfy(id -> assertThat(BUILT.jar(id)).isRegularFile());
    }

    @Test
    void everyBundleThatIsThereIsNamedByAFeature() throws IOException {
        Set<String> named = named().stream().map(ArtifactId::fileName).collect(Collectors.toSet());
        try (Stream<Path> jars = Files.list(BUILT.bundles())) {
            assertThat(jars.map(jar -> jar.getFileName().toString())).isSubsetOf(named);
        }
    }

    @Test
    void theHashListHolds() throws IOException {
        try (Stream<Path> jars = Files.list(BUILT.bundles())) {
            Hashes.read(BUILT.hashList()).verify(jars.toList(), Seen.nothing(temporary.resolve("seen")));
        }
    }

    @Test
    void theLaunchersClassPathHasNoBundleOfTheProduct() throws IOException {
        try (Stream<Path> jars = Files.list(BUILT.root().resolve("lib"))) {
            assertThat(jars.map(jar -> jar.getFileName().toString()).filter(name -> name.startsWith("kesi.")))
                    .singleElement()
                    .asString()
                    .startsWith("kesi.launcher-");
        }
    }

    @Test
    void everythingThatIsShippedHasALicence() throws IOException {
        List<String> lines = Files.readAllLines(BUILT.root().resolve("licenses/THIRD-PARTY.tsv"));

        assertThat(lines).hasSizeGreaterThan(20).noneMatch(line -> line.contains("\t?\t"));
    }

    @Test
    void theScriptWorksThroughALinkFromElsewhereAndWithSpaces() throws Exception {
        Path folder = Files.createDirectories(temporary.resolve("my 工作 place"));
        Path link = Files.createSymbolicLink(folder.resolve("k"), script());

        Ended ended = run(folder, List.of(link.toString(), "--version"));

        assertThat(ended.exitCode()).isZero();
        assertThat(ended.out()).startsWith("缂丝 Kesi 0.").doesNotContain("unpackaged");
    }

    @Test
    void aWrongOptionEndsWithTwoInBothLanguages() throws Exception {
        assertThat(run(temporary, List.of(script().toString(), "--lang", "en", "--frob")))
                .isEqualTo(new Ended(2, "", "There is no option --frob; kesi --help lists all of them.\n"));
        assertThat(run(temporary, List.of(script().toString(), "--lang", "zh", "--frob")))
                .isEqualTo(new Ended(2, "", "没有 --frob 这个选项;kesi --help 列出所有选项。\n"));
    }

    @ParameterizedTest
    @MethodSource("departments")
    void everyDepartmentStarts(String department) throws Exception {
        assumeWholeProduct();

        Ended ended = run(temporary, List.of(script().toString(), "--department", department, "help"));

        assertThat(ended.err()).isEmpty();
        assertThat(ended.exitCode()).isZero();
        assertThat(ended.out()).contains("record:list");
    }

    static Stream<String> departments() {
        return catalogue().departments().stream().map(Feature::name);
    }

    /** While rooms are still missing, what needs all of them is not asked for. */
    private static void assumeWholeProduct() {
        Set<String> missing = named().stream()
                .filter(id -> id.group().equals("kesi"))
                .map(ArtifactId::artifact)
                .filter(name -> !Files.isDirectory(SOURCES.resolve(name)))
                .collect(Collectors.toCollection(TreeSet::new));
        assumeTrue(missing.isEmpty(), () -> "not there yet: " + missing);
    }

    private static Catalogue catalogue() {
        return Catalogue.read(BUILT.features(), Map.of("kesi.home", "/"));
    }

    private static List<ArtifactId> named() {
        return catalogue().features().stream()
                .flatMap(feature -> feature.bundles().stream())
                .map(FeatureBundle::id)
                .toList();
    }

    private static Path script() {
        return BUILT.root().resolve("bin/kesi");
    }

    private Ended run(Path folder, List<String> command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command)).directory(folder.toFile());
        builder.environment().put("KESI_HOME", temporary.resolve("home").toString());
        builder.environment().put("KESI_LANG", "zh");
        Path err = temporary.resolve("err");
        Process process = builder.redirectError(err.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(400, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), out, Files.readString(err));
    }

    private record Ended(int exitCode, String out, String err) {}
}

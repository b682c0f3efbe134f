package kesi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kesi.launcher.run.Running;
import kesi.launcher.run.Running.Ended;
import kesi.launcher.run.TestBundle;
import kesi.product.changing.UpgradingActivator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Stored records follow the feature that writes them, in the product as it is shipped. */
@Timeout(600)
class UpgradeIT {

    private static final String NEVER = "{\"update\": {\"rehearse\": \"never\"}}";

    @TempDir
    Path folder;

    private Path home;
    private Running product;
    private SignedFeature feature;

    @BeforeEach
    void start() throws IOException {
        home = Files.createDirectories(folder.resolve("home"));
        product = Running.department("office", home);
        feature = SignedFeature.in(product, folder.resolve("made"));
        feature.done("feature:install", notes(1).toString());
        for (String title : List.of("缂丝", "苏绣", "剪纸")) {
            put(title, "text");
        }
    }

    @AfterEach
    void stop() {
        product.close();
    }

    @Test
    void anUpdateIsRehearsedBackedUpAndBringsAllRecordsAlongAndARollBackBringsThemBack() throws IOException {
        Path second = notes(2);
        assertThat(feature.done("feature:check", second.toString(), "--json").out())
                .contains("3 records are rewritten in schema 2");

        feature.done("feature:install", second.toString());
        assertThat(titles()).contains("缂丝 of schema 1", "苏绣 of schema 1", "剪纸 of schema 1");
        assertThat(home.resolve("deploy/backup-before-2.zip")).isRegularFile();
        assertThat(feature.done("store:verify").exitCode()).isZero();
        assertThat(feature.done("feature:rehearsed", "--json").out())
                .contains("test.features:changing:2.0.0", "\"records\"", "3 changed");

        feature.done("feature:rollback");
        assertThat(titles()).contains("缂丝", "苏绣", "剪纸").doesNotContain("of schema");
        assertThat(home.resolve("deploy/backup-after-2.zip")).isRegularFile();
        assertThat(feature.done("store:verify").exitCode()).isZero();
    }

    @Test
    void whatWasWrittenInTheNewFormIsNotLostByARollBackButRefusesIt() throws IOException {
        Files.writeString(home.resolve("policy.json"), NEVER);
        feature.done("feature:install", notes(2).toString());
        put("new", "text");

        Ended refused = product.run("feature:rollback");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("\"new\" was written in schema 2", "store:restore");
        assertThat(titles()).contains("缂丝 of schema 1", "new");
        assertThat(version()).isEqualTo("2.0.0");

        feature.done("store:restore", home.resolve("deploy/backup-before-2.zip").toString());
        feature.done("feature:rollback");
        assertThat(titles()).contains("缂丝").doesNotContain("of schema", "new");
    }

    @Test
    void aRecordThatCannotBeUpgradedTakesTheWholeChangeBackAndIsNamed() throws IOException {
        Files.writeString(home.resolve("policy.json"), NEVER);
        put("bad", "spoiled");
        String before = titles();

        Ended refused = product.run("feature:install", notes(3).toString());
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("\"bad\"", "no way to upgrade this");
        assertThat(titles()).isEqualTo(before);
        assertThat(version()).isEqualTo("1.0.0");
        assertThat(Files.readString(home.resolve("deploy/current"))).isEqualTo("1");
        assertThat(feature.done("--lang", "zh", "feature:history").out()).contains("不能由第 1 版结构改写为第 3 版");
    }

    @Test
    void aFeatureComesByItsIdFromARepositoryAndIsUpdatedWithAllOthers() throws IOException {
        Path office = Files.createDirectories(folder.resolve("office"));
        Files.copy(notes(2), office.resolve("changing-2.kpa"));
        feature.sign("feature:publish", office.toString(), "--to", "office");
        Files.writeString(
                home.resolve("policy.json"),
                "{\"update\": {\"rehearse\": \"never\", \"repositories\": [\"" + office + "\"]}}");
        assertThat(feature.done("feature:update", "--dry-run", "--json").out())
                .contains("test.features:changing:2.0.0");
        assertThat(version()).isEqualTo("1.0.0");

        feature.done("feature:update");
        assertThat(version()).isEqualTo("2.0.0");
        assertThat(feature.done("feature:update", "--json").out()).contains("\"later\":[]");

        feature.done("feature:rollback");
        feature.done("feature:install", "test.features:changing");
        assertThat(version()).isEqualTo("2.0.0");
        assertThat(titles()).contains("苏绣 of schema 1");
        feature.done("feature:rollback");
        feature.done("feature:install", "test.features:changing:2.0.0");
        assertThat(version()).isEqualTo("2.0.0");
    }

    @Test
    void thePasswordOfAKeyIsNotWrittenAnywhereInTheWorkspace() throws IOException {
        feature.done("feature:install", notes(2).toString());

        try (Stream<Path> files = Files.walk(home)) {
            assertThat(files.filter(Files::isRegularFile)).isNotEmpty().allSatisfy(file -> {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertThat(bytes).doesNotContain(SignedFeature.PASSWORD);
                assertThat(bytes).doesNotContain(wide(SignedFeature.PASSWORD));
            });
        }
    }

    /** As a text of two bytes a character stands in a file. */
    private static String wide(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    private Path notes(int version) throws IOException {
        TestBundle bundle = TestBundle.named("kesi.product.changing")
                .activator(UpgradingActivator.class)
                .imports("org.osgi.framework,kesi.record.api.spi,kesi.core.api.text,kesi.core.api.value,"
                        + "kesi.core.api.problem");
        for (String name : List.of("Note", "NoteType", "ChangingActivator")) {
            try {
                bundle.with(Class.forName("kesi.product.changing." + name));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
        return feature.notes(version, bundle);
    }

    private void put(String title, String text) throws IOException {
        Path file = folder.resolve("record.json");
        Files.writeString(
                file,
                "{\"type\": \"changing.note\", \"content\": {\"title\": \"" + title + "\", \"text\": \"" + text
                        + "\"}}");
        feature.done("record:put", file.toString());
    }

    private String titles() {
        return feature.done("record:list", "changing.note", "--json").out();
    }

    private String version() {
        return Arrays.stream(product.context().getBundles())
                .filter(bundle -> "kesi.product.changing".equals(bundle.getSymbolicName()))
                .map(bundle -> bundle.getVersion().toString())
                .reduce("", String::concat);
    }
}

package kesi.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import kesi.launcher.run.Running;
import kesi.launcher.run.Running.Ended;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** An area of work leaves the running product and comes back; its records stay all the while. */
@Timeout(600)
class BundlesLeaveIT {
    @TempDir
    static Path temporary;

    private static Running product;

    @BeforeAll
    static void readAPage() {
        product = Running.department("office", temporary.resolve("home"));
        assertThat(product.run("news:import", "--sample").exitCode()).isZero();
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @AfterEach
    void bringEverythingBack() throws BundleException {
        for (Area area : Area.values()) {
            area.bundle(product).start();
        }
    }

    @ParameterizedTest
    @EnumSource
    void itsCommandsAndReportsGoAtOnceAndComeBack(Area area) throws Exception {
        Bundle bundle = area.bundle(product);

        bundle.stop();

        Ended gone = product.run(area.command);
        assertThat(gone.exitCode()).isEqualTo(2);
        Sentences.english(gone);
        assertThat(gone.err()).contains(area.command);
        assertThat(reports()).doesNotContain(area.report);
        assertThat(product.run("help").out()).doesNotContain(area.command);

        bundle.start();

        assertThat(product.run(area.command).exitCode()).isZero();
        assertThat(reports()).contains(area.report);
    }

    @ParameterizedTest
    @EnumSource
    void itsRecordsStayAndAreShownAsStubs(Area area) throws Exception {
        String stats = product.run("store:stats", "--json").out();
        String id = firstId(area);
        String whole = product.run("record:show", area.type + "/" + id).out();

        area.bundle(product).stop();

        assertThat(product.run("store:stats", "--json").out()).isEqualTo(stats);
        assertThat(ids(area)).contains(id);
        assertThat(product.run("record:show", area.type + "/" + id).exitCode()).isZero();
        assertThat(product.run("record:links", area.type + "/" + id).exitCode()).isZero();
        assertThat(product.run("store:verify").exitCode()).isZero();

        area.bundle(product).start();

        assertThat(product.run("record:show", area.type + "/" + id).out()).isEqualTo(whole);
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsWrittenToATypeThatIsNotHere(Area area) throws Exception {
        Path exported = temporary.resolve("records.jsonl");
        assertThat(product.run("record:export", area.type, "--out", exported.toString())
                        .exitCode())
                .isZero();
        Path one = Files.writeString(
                temporary.resolve("one.json"), Files.readAllLines(exported).get(0));
        String before = product.run("store:verify", "--json").out();

        area.bundle(product).stop();
        Ended refused = product.run("record:put", one.toString());

        assertThat(refused.exitCode()).isIn(1, 2, 3);
        Sentences.english(refused);
        assertThat(refused.err()).contains(area.type);
        assertThat(product.run("store:verify", "--json").out()).isEqualTo(before);
    }

    private static String reports() {
        return product.run("report:list").out();
    }

    private static String firstId(Area area) {
        JsonObject list = Sentences.object(product.run("record:list", area.type, "--json"));
        return list.getAsJsonArray("records").get(0).getAsJsonObject().get("id").getAsString();
    }

    private static String ids(Area area) {
        return product.run("record:list", area.type, "--json").out();
    }
}

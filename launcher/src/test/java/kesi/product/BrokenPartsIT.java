package kesi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import kesi.launcher.run.Running;
import kesi.launcher.run.Running.Ended;
import kesi.launcher.run.TestBundle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceReference;

/** A plug-in with classes that are not there: each part is broken by name, with the reason, and the rest works. */
@Timeout(240)
class BrokenPartsIT {
    private static final String LEND = "kesi/bookroom/provider/command/LendBook.class";

    private static final String PAGE = """
            <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="absent.Page">
              <property name="kesi.preference.id" value="absent"/>
              <property name="kesi.preference.title" value="Absent"/>
              <service><provide interface="kesi.core.api.preference.PreferencePart"/></service>
              <implementation class="absent.Page"/>
            </scr:component>
            """;

    @TempDir
    static Path temporary;

    private static Running product;

    @BeforeAll
    static void start() throws IOException {
        product = Running.window("office", temporary.resolve("home"));
        assertThat(product.run("policy:developer", "on").err()).isEmpty();
        install("kesi.bookroom.api", Set.of());
        install(
                "kesi.bookroom.provider",
                Set.of(
                        "kesi/bookroom/provider/command/Rows.class",
                        LEND,
                        "kesi/bookroom/provider/report/LoanReport.class"));
        TestBundle.named("absent")
                .text("OSGI-INF/page.xml", PAGE)
                .header("Service-Component", "OSGI-INF/page.xml")
                .write(temporary);
        try {
            product.context()
                    .installBundle(product.admit(
                            temporary.resolve("test.absent-1.0.0.jar").toUri().toString()))
                    .start();
        } catch (BundleException e) {
            throw new AssertionError(e);
        }
        install(
                "kesi.bookroom.ui",
                Set.of(
                        "kesi/bookroom/ui/room/RoomsView.class",
                        "kesi/bookroom/ui/room/RoomEditor.class",
                        "kesi/bookroom/ui/room/RoomOpener.class",
                        "kesi/bookroom/ui/RoomWizard.class"));
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void aCommandWhoseClassIsMissingSaysSoAndWhatToDo() {
        Ended ended = product.run("bookroom:lend", "x");
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.err())
                .contains("kesi.bookroom.provider", "LendBook", "bundle:why kesi.bookroom.provider")
                .doesNotContain("NullPointer");
    }

    @Test
    void aCommandThatMeetsAMissingClassOnItsWaySaysSo() {
        Ended ended = product.run("bookroom:reader", "--card", "K1");
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.err())
                .contains("kesi.bookroom.provider", "kesi/bookroom/provider/command/Rows")
                .doesNotContain("NullPointer");
    }

    @Test
    void aViewWhoseClassIsMissingIsNamedWithTheReason() throws Exception {
        assertThat(refused("kesi.shell.swing.part.ViewParts", "views", "bookroom.rooms"))
                .contains("kesi.bookroom.ui", "kesi.bookroom.ui.room.RoomsView");
    }

    @Test
    void aWizardWhoseClassIsMissingIsNamedWithTheReason() throws Exception {
        assertThat(refused("kesi.shell.swing.part.WizardParts", "wizards", "bookroom.room"))
                .contains("kesi.bookroom.ui", "kesi.bookroom.ui.RoomWizard");
    }

    @Test
    void anEditorWhoseClassIsMissingIsNamedWithTheReason() throws Exception {
        assertThat(refused("kesi.shell.swing.part.EditorParts", "editors", "kesi.bookroom.api.Room"))
                .contains("kesi.bookroom.ui", "kesi.bookroom.ui.room.RoomEditor");
    }

    @Test
    void aLinkOpenerWhoseClassIsMissingIsNamedWithTheReason() throws Exception {
        Object openers = Told.ask(holder("kesi.shell.swing.part.OpenerParts"), "openers");
        Object opener = ((List<?>) Told.ask(Told.ask(openers, "all"), "all"))
                .stream()
                        .filter(one -> Told.ask(one, "types").toString().contains("bookroom.book"))
                        .findFirst()
                        .orElseThrow();
        Object door = Told.ask(opener, "door");
        Class<?> ref = door.getClass().getClassLoader().loadClass("kesi.core.api.value.Ref");
        Object room = ref.getMethod("parse", String.class).invoke(null, "bookroom.book/1");
        Method open = door.getClass().getMethod("open", ref, Optional.class);
        open.setAccessible(true);
        assertThat(sentence(() -> open.invoke(door, room, Optional.empty())))
                .contains("kesi.bookroom.ui", "kesi.bookroom.ui.room.RoomOpener");
    }

    @Test
    void aReportWhoseClassIsMissingSaysSo() {
        Ended ended = product.run(
                "report:render",
                "bookroom.loans",
                "--out",
                temporary.resolve("x.pdf").toString());
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.err())
                .contains("kesi.bookroom.provider", "kesi.bookroom.provider.report.LoanReport")
                .doesNotContain("NullPointer");
    }

    @Test
    void aPageOfPreferencesWhoseClassIsMissingSaysSo() {
        Ended ended = product.run("preference:set", "absent.days", "7");
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.err()).contains("absent", "absent.Page").doesNotContain("NullPointer");
        assertThat(product.run("preference:set", "look.theme", "dark").exitCode())
                .isZero();
    }

    @Test
    void theRestOfThePlugInWorks() {
        assertThat(product.run("bookroom:open", "一号书屋", "--union", "工会").err()).isEmpty();
        assertThat(product.run("record:list", "bookroom.room", "--json").out()).contains("一号书屋");
    }

    @Test
    void whyIsToldInWords() {
        assertThat(product.run("component:why", "kesi.bookroom.provider.command.LendBook")
                        .out())
                .contains("kesi.bookroom.provider.command.LendBook")
                .contains("class");
    }

    /** What a person reads where the part should be. */
    private static String refused(String parts, String kind, String id) throws Exception {
        List<?> all = (List<?>) Told.ask(Told.ask(holder(parts), kind), "all");
        String named = kind.equals("editors") ? "of" : "id";
        Object source = all.stream()
                .filter(one -> id.equals(Told.ask(Told.ask(one, "info"), named)))
                .findFirst()
                .orElseThrow();
        Method open = source.getClass().getMethod("open");
        open.setAccessible(true);
        return sentence(() -> open.invoke(source));
    }

    private static Object holder(String parts) throws Exception {
        return Objects.requireNonNull(product.context().getService(Objects.requireNonNull((ServiceReference<?>)
                product.context().getAllServiceReferences(parts, null)[0])));
    }

    private static String sentence(Callable<Object> making) throws Exception {
        try {
            return "made " + making.call();
        } catch (InvocationTargetException e) {
            Throwable told = Objects.requireNonNull(e.getCause());
            assertThat(told.getClass().getSimpleName()).isEqualTo("Problem");
            return Told.ask(told, "sentence").toString();
        }
    }

    private static void install(String bundle, Set<String> without) throws IOException {
        Path jar = temporary.resolve(bundle + ".jar");
        try (ZipFile whole = new ZipFile(file(bundle).toFile());
                OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream broken = new ZipOutputStream(out)) {
            for (Enumeration<? extends ZipEntry> entries = whole.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (!without.contains(entry.getName())) {
                    broken.putNextEntry(new ZipEntry(entry.getName()));
                    try (InputStream in = whole.getInputStream(entry)) {
                        in.transferTo(broken);
                    }
                    broken.closeEntry();
                }
            }
        }
        assertThat(product.run("bundle:install", jar.toString()).err()).isEmpty();
    }

    private static Path file(String bundle) throws IOException {
        try (var files = Files.list(Running.BUILT.bundles())) {
            return files.filter(
                            file -> Arrays.asList(file.getFileName().toString().split("-"))
                                    .contains("kesi." + bundle))
                    .findFirst()
                    .orElseThrow();
        }
    }
}

package kesi.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kesi.launcher.run.Running;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.ServiceReference;

/** Every command takes the same on screen, in the console and on the command line; it is found, not listed here. */
@Timeout(240)
class ParityIT {

    private static final String COMMANDS = "kesi.core.api.command.Commands";
    private static final String REPORTS = "kesi.report.api.Reports";
    private static final String KEYS = "kesi.core.api.command.Keys";
    private static final String WIZARD = "kesi.shell.api.WizardPart";

    @TempDir
    static Path temporary;

    private static Running product;
    private static Insides inside;
    private static Object palette;

    @BeforeAll
    static void start() throws Exception {
        product = Running.window("office", temporary.resolve("window"));
        inside = new Insides(product);
        palette = palette();
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theFormAsksForWhatTheCommandLineTakes(String command) {
        assertThat(form(inside.parameters(COMMANDS, command))).isEqualTo(help(command));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theFormBeginsWithTheStandardValues(String command) {
        assertThat(fields(inside.parameters(COMMANDS, command))).allSatisfy(field -> {
            Told told = Told.of(Told.ask(field, "parameter"));
            List<String> standard = told.standard().isEmpty() ? List.of() : List.of(told.standard());
            assertThat(Told.ask(field, "words")).isEqualTo(standard);
        });
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theConsoleCompletesEveryFlagAndChoice(String command) throws Exception {
        List<?> parameters = inside.parameters(COMMANDS, command);
        Class<?> completer = inside.bundle("kesi.core.gogo").loadClass("kesi.core.gogo.shell.ShellCompleter");

        assertThat(call(completer, "flags", List.class, parameters))
                .isEqualTo(
                        help(command).stream().map(told -> "--" + told.flag()).toList());
        for (Object parameter : parameters) {
            Told told = Told.of(parameter);
            List<String> standard = told.standard().isEmpty() ? List.of() : List.of(told.standard());
            assertThat(call(completer, "values", parameter.getClass(), parameter))
                    .isEqualTo(told.choices().isEmpty() ? standard : told.choices());
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theSchemaHasTheSameParameters(String command) {
        JsonObject schema = json("help", command).getAsJsonObject("schema");
        List<Told> told = help(command);

        assertThat(schema.getAsJsonObject("properties").keySet())
                .containsExactlyElementsOf(told.stream().map(Told::name).toList());
        assertThat(strings(schema.getAsJsonArray("required")))
                .isEqualTo(told.stream().filter(Told::required).map(Told::name).toList());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void whatItNeedsAndItsKeyAreKnown(String command) {
        ServiceReference<?> service = inside.service(command);
        List<String> needs = Insides.words(service.getProperty("kesi.command.needs"));

        assertThat(needs)
                .allMatch(need -> need.matches("store|search|editor|selection(:[a-z]+\\.[a-z-]+)?|view:[A-Za-z.-]+"));
        List<String> types = help(command).stream()
                .map(Told::recordType)
                .filter(type -> !type.isEmpty())
                .toList();
        assertThat(needs.stream().filter(need -> need.startsWith("selection:")))
                .as("a record that must be selected is one that can be given")
                .allMatch(need -> types.contains(need.substring("selection:".length())));
    }

    @ParameterizedTest
    @MethodSource("exchanges")
    void whatImportsOrExportsTakesItsFilesByAPathParameter(String command) {
        ServiceReference<?> service = inside.service(command);
        for (String kind : List.of("kesi.importer.", "kesi.exporter.")) {
            Object parameter = service.getProperty(kind + "parameter");
            if (service.getProperty(kind + "files") != null || service.getProperty(kind + "file") != null) {
                assertThat(help(command))
                        .filteredOn(told -> told.name().equals(parameter))
                        .singleElement()
                        .extracting(Told::type)
                        .isEqualTo("PATH");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void theFormOfAReportAsksForItsParameters(String report) {
        List<?> parameters = inside.parameters(REPORTS, report);

        assertThat(form(parameters)).isEqualTo(parameters.stream().map(Told::of).toList());
        assertThat(StreamSupport.stream(
                        Sentences.json(product.run("report:list", "--json"))
                                .getAsJsonArray()
                                .spliterator(),
                        false))
                .extracting(one -> one.getAsJsonObject().get("name").getAsString())
                .contains(report);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void thePaletteFindsItByItsNameFirst(String command) throws Exception {
        Object model = inside.loaded("kesi.shell.swing.palette.PaletteModel")
                .getConstructor(palette.getClass(), List.class)
                .newInstance(palette, List.of());
        List<?> hits =
                (List<?>) model.getClass().getMethod("matching", String.class).invoke(model, command);

        assertThat(hits).isNotEmpty();
        assertThat(Told.ask(Told.ask(hits.get(0), "entry"), "name")).isEqualTo(command);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theMenusHaveItWhereItSays(String command) throws Exception {
        Object described = ((java.util.Optional<?>) inside.instance(COMMANDS)
                        .getClass()
                        .getMethod("find", String.class)
                        .invoke(inside.instance(COMMANDS), command))
                .orElseThrow();
        boolean exchanges = exchanges().anyMatch(command::equals);
        boolean wanted = exchanges || !((List<?>) Told.ask(described, "menu")).isEmpty();

        assertThat(menus().filter(command::equals)).hasSize(wanted ? 1 : 0);
    }

    @ParameterizedTest
    @MethodSource("wizards")
    void aWizardAsksForWhatItsCommandTakes(String wizard) {
        ServiceReference<?> service = inside.services(WIZARD)
                .filter(one -> wizard.equals(one.getProperty("kesi.wizard.id")))
                .findFirst()
                .orElseThrow();
        List<Told> takes = help(String.valueOf(service.getProperty("kesi.wizard.command")));
        List<String> asked = Insides.words(service.getProperty("kesi.wizard.pages")).stream()
                .flatMap(page -> Arrays.stream(
                        page.substring(page.indexOf(':') + 1).strip().split("\\s+")))
                .toList();

        assertThat(takes.stream().map(Told::name)).containsAll(asked);
        assertThat(asked).doesNotHaveDuplicates();
        assertThat(asked)
                .containsAll(
                        takes.stream().filter(Told::required).map(Told::name).toList());
        Object preview = service.getProperty("kesi.wizard.preview");
        if (preview != null && !preview.equals("")) {
            assertThat(takes)
                    .filteredOn(told -> told.name().equals(preview))
                    .singleElement()
                    .extracting(Told::type)
                    .isEqualTo("BOOLEAN");
        }
    }

    @Test
    void everyWizardIsOfferedInAMenuAndListed() throws Exception {
        List<String> ids = wizards().toList();
        assertThat(ids).contains("news.import", "competition.import", "heritage.import");
        assertThat(menus(wizardEntries()))
                .containsAll(ids.stream().map(id -> "wizard." + id).toList());
        assertThat(StreamSupport.stream(
                        Sentences.json(product.run("wizard:list", "--json"))
                                .getAsJsonArray()
                                .spliterator(),
                        false))
                .extracting(one -> one.getAsJsonObject().get("id").getAsString())
                .containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void aPreviewKeepsNothingAndTellsWhatWouldBeDone() {
        String before = product.run("record:list", "news.item", "--json").out();
        String would = product.run("news:import", "--sample", "--dry-run").out();

        assertThat(would).contains("Would import");
        assertThat(product.run("record:list", "news.item", "--json").out()).isEqualTo(before);
        assertThat(product.run("news:import", "--sample").out()).contains("Imported");
    }

    @Test
    void withoutAScreenOnlyWhatBelongsToTheScreenIsMissing() {
        Set<String> here = commands().collect(Collectors.toCollection(TreeSet::new));
        Set<String> headless;
        try (Running other = Running.department("office", temporary.resolve("command"))) {
            headless = StreamSupport.stream(
                            Sentences.json(other.run("help", "--json"))
                                    .getAsJsonArray()
                                    .spliterator(),
                            false)
                    .map(one -> one.getAsJsonObject().get("name").getAsString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        assertThat(headless).hasSizeGreaterThan(40).isSubsetOf(here);
        here.removeAll(headless);
        assertThat(here)
                .allSatisfy(name -> assertThat(inside.service(name).getBundle().getSymbolicName())
                        .matches("kesi\\.shell\\.swing|kesi\\..*\\.ui"));
    }

    @Test
    void noKeyIsWantedTwice() {
        assertThat(product.run("key:list").out()).doesNotContain("Warning");
    }

    static Stream<String> commands() {
        return inside.services("kesi.core.api.command.Handler")
                .map(service -> String.valueOf(service.getProperty("kesi.command.name")))
                .distinct()
                .sorted();
    }

    static Stream<String> wizards() {
        return inside.services(WIZARD)
                .map(service -> String.valueOf(service.getProperty("kesi.wizard.id")))
                .sorted();
    }

    /** The names of what stands in the menus that are drawn for these entries. */
    private static Stream<String> menus(List<?> more) throws Exception {
        Class<?> commands = inside.loaded(COMMANDS);
        List<Object> all = new ArrayList<>((List<?>) inside.loaded("kesi.shell.swing.menu.Exchanges")
                .getMethod("inMenus", commands)
                .invoke(null, inside.instance(COMMANDS)));
        all.addAll(more);
        List<?> tree = (List<?>) inside.loaded("kesi.shell.swing.menu.MenuTree")
                .getMethod("of", List.class)
                .invoke(null, all);
        return tree.stream().flatMap(ParityIT::below);
    }

    private static Stream<String> menus() throws Exception {
        return menus(List.of());
    }

    private static Stream<String> below(Object entry) {
        return entry.getClass().getSimpleName().equals("Group")
                ? ((List<?>) Told.ask(entry, "entries")).stream().flatMap(ParityIT::below)
                : Stream.of(Told.ask(Told.ask(entry, "command"), "name").toString());
    }

    private static List<?> wizardEntries() {
        return (List<?>) Told.ask(inside.instance("kesi.shell.swing.wizard.Wizards"), "entries");
    }

    /** The palette of all commands, made without a display. */
    private static Object palette() throws Exception {
        Object entries = inside.loaded("kesi.shell.swing.palette.CommandEntries")
                .getMethod("of", inside.loaded(KEYS), inside.loaded(COMMANDS), java.util.function.Consumer.class)
                .invoke(null, inside.instance(KEYS), inside.instance(COMMANDS), (java.util.function.Consumer<Object>)
                        any -> {});
        return inside.loaded("kesi.shell.swing.palette.PaletteIndex")
                .getConstructor(List.class)
                .newInstance(entries);
    }

    static Stream<String> exchanges() {
        return commands()
                .filter(name -> Arrays.stream(inside.service(name).getPropertyKeys())
                        .anyMatch(key -> key.startsWith("kesi.importer.") || key.startsWith("kesi.exporter.")));
    }

    static Stream<String> reports() {
        return ((List<?>) Told.ask(inside.instance(REPORTS), "all"))
                .stream().map(one -> Told.ask(one, "name").toString());
    }

    private static List<Told> help(String command) {
        return StreamSupport.stream(
                        json("help", command).getAsJsonArray("parameters").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .map(Told::of)
                .toList();
    }

    private static JsonObject json(String... line) {
        String[] words = Arrays.copyOf(line, line.length + 1);
        words[line.length] = "--json";
        return Sentences.object(product.run(words));
    }

    private static List<Told> form(List<?> parameters) {
        return fields(parameters).stream()
                .map(field -> Told.of(Told.ask(field, "parameter")))
                .toList();
    }

    /** The fields of the window's form, made without a display. */
    private static List<?> fields(List<?> parameters) {
        try {
            Class<?> form = inside.bundle("kesi.shell.swing").loadClass("kesi.shell.swing.form.FormModel");
            Object model = form.getMethod("of", List.class, Map.class, List.class)
                    .invoke(null, parameters, Map.of(), List.of());
            return (List<?>) Told.ask(model, "fields");
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object call(Class<?> type, String method, Class<?> parameter, Object argument) throws Exception {
        Method called = type.getDeclaredMethod(method, parameter);
        called.setAccessible(true);
        return called.invoke(null, argument);
    }

    private static List<String> strings(Iterable<JsonElement> array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonElement::getAsString)
                .toList();
    }
}

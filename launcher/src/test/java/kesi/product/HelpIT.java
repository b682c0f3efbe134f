package kesi.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kesi.launcher.run.Running;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.InvalidSyntaxException;

/** The help of the whole product: every link leads somewhere, every view has a page, pages leave with their bundle. */
@Timeout(300)
class HelpIT {
    private static final Pattern LINK = Pattern.compile("\\]\\((\\w+):([^)]+)\\)");

    @TempDir
    static Path home;

    private static Running product;

    @BeforeAll
    static void start() {
        product = Running.window("office", home);
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void everyLinkOfEveryPageLeadsSomewhere() throws Exception {
        Set<String> there = new HashSet<>();
        all("kesi.help.id").forEach(id -> there.add("help:" + id));
        views().forEach(id -> there.add("view:" + id));
        all("kesi.command.name").forEach(name -> there.add("command:" + name));
        all("kesi.perspective.id").forEach(id -> there.add("perspective:" + id));
        Set<String> lost = new TreeSet<>();
        for (String id : all("kesi.help.id")) {
            for (String language : List.of("zh", "en")) {
                Matcher links = LINK.matcher(text(id, language));
                links.results()
                        .filter(link -> !there.contains(link.group(1) + ":" + link.group(2)))
                        .map(MatchResult::group)
                        .forEach(link -> lost.add(id + " " + language + " " + link));
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void whatAPageIsOfExists() throws Exception {
        Set<String> there = new HashSet<>(views());
        there.addAll(all("kesi.command.name"));
        there.addAll(List.of("shell.list", "shell.form", "home"));
        Set<String> types = new HashSet<>();
        JsonParser.parseString(product.run("help:list", "--json").out())
                .getAsJsonArray()
                .forEach(
                        page -> page.getAsJsonObject().getAsJsonArray("of").forEach(of -> types.add(of.getAsString())));
        types.removeAll(there);
        assertThat(types)
                .allMatch(of -> product.run("record:list", of, "--json").exitCode() == 0);
    }

    @Test
    void everyViewHasAPageOfHelpInBothLanguages() throws Exception {
        for (String view : views()) {
            JsonObject page = show(view, "zh");
            assertThat(page.get("text").getAsString()).as(view).startsWith("# ").containsPattern("\\p{IsHan}");
            assertThat(text(page.get("id").getAsString(), "en"))
                    .as(view)
                    .startsWith("# ")
                    .isNotEqualTo(page.get("text").getAsString());
        }
    }

    @Test
    void aPageLeavesWithItsBundleAndComesBack() throws Exception {
        Bundle bundle = Arrays.stream(product.context().getBundles())
                .filter(one -> "kesi.chart.ui".equals(one.getSymbolicName()))
                .findFirst()
                .orElseThrow();
        assertThat(ids()).contains("chart.charts");
        bundle.stop();
        assertThat(ids()).doesNotContain("chart.charts");
        assertThat(product.run("help:show", "chart.charts").exitCode()).isEqualTo(2);
        bundle.start();
        assertThat(ids()).contains("chart.charts");
    }

    @Test
    void theConsoleTellsWhatTheProductIsAndListsTasks() {
        assertThat(product.run("task:list", "--json").out()).contains("\"List tasks\"");
        assertThat(product.run("task:cancel", "4711").exitCode()).isEqualTo(2);
    }

    private static Set<String> ids() {
        Set<String> ids = new HashSet<>();
        for (JsonElement page :
                JsonParser.parseString(product.run("help:list", "--json").out()).getAsJsonArray()) {
            ids.add(page.getAsJsonObject().get("id").getAsString());
        }
        return ids;
    }

    private static String text(String id, String language) {
        return show(id, language).get("text").getAsString();
    }

    private static JsonObject show(String id, String language) {
        Running.Ended ended = product.run("help:show", id, "--json", "--lang", language);
        assertThat(ended.exitCode()).as(id + ": " + ended.err()).isZero();
        return JsonParser.parseString(ended.out()).getAsJsonObject();
    }

    /** The views that bundles bring and the window's own, which are made while it is open. */
    private static Set<String> views() throws InvalidSyntaxException {
        Set<String> views = new TreeSet<>(all("kesi.view.id"));
        views.addAll(List.of(
                "shell.navigator", "shell.detail", "shell.search", "shell.output", "shell.problems", "shell.tasks"));
        return views;
    }

    private static Set<String> all(String property) throws InvalidSyntaxException {
        Set<String> all = new TreeSet<>();
        Arrays.stream(Objects.requireNonNull(product.context().getAllServiceReferences(null, "(" + property + "=*)")))
                .map(reference -> String.valueOf(reference.getProperty(property)))
                .forEach(all::add);
        return all;
    }
}

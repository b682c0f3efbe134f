package kesi.deploy.ui.care;

import java.util.ArrayList;
import java.util.List;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.deploy.api.HeldPlugins;
import kesi.deploy.api.PluginUsage;
import kesi.deploy.api.PluginWatch;

/** What the screen of plug-ins' cost shows. Knows no widget. */
final class UsageModel {

    private static final long MILLION = 1_000_000;
    private static final long KILO = 1_024;

    private final PluginWatch watch;
    private final HeldPlugins plugins;
    private final Language language;

    UsageModel(PluginWatch watch, HeldPlugins plugins, Language language) {
        this.watch = watch;
        this.plugins = plugins;
        this.language = language;
    }

    List<String> heads() {
        return List.of(
                say("bundle.name"),
                say("usage.events"),
                say("usage.millis"),
                say("usage.longest"),
                say("usage.freezes"),
                say("usage.failures"),
                say("usage.kilobytes"),
                say("usage.threads"),
                say("usage.held"));
    }

    List<List<String>> rows() {
        List<HeldPlugins.Held> held = plugins.held();
        List<List<String>> rows = new ArrayList<>();
        watch.usage().forEach(one -> rows.add(row(one, held)));
        held.stream()
                .filter(one -> rows.stream().noneMatch(row -> row.get(0).equals(one.bundle())))
                .map(one -> List.of(one.bundle(), "", "", "", "", "", "", "", one.why()))
                .forEach(rows::add);
        return rows;
    }

    void allow(String bundle) {
        plugins.allow(bundle);
    }

    void hold(String bundle) {
        plugins.hold(bundle, Message.of(UsageModel.class, "usage.by.hand"));
    }

    private static List<String> row(PluginUsage one, List<HeldPlugins.Held> held) {
        return List.of(
                one.bundle(),
                Long.toString(one.screen().events()),
                Long.toString(one.screen().nanos() / MILLION),
                Long.toString(one.screen().longestNanos() / MILLION),
                Integer.toString(one.screen().freezes()),
                Integer.toString(one.failures()),
                Long.toString(one.bytes() / KILO),
                String.join(", ", one.threads()),
                held.stream()
                        .filter(rest -> rest.bundle().equals(one.bundle()))
                        .map(HeldPlugins.Held::why)
                        .findFirst()
                        .orElse(""));
    }

    private String say(String key) {
        return language.say(Message.of(UsageModel.class, key));
    }
}

package kesi.deploy.provider.preview;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Finding;
import kesi.core.api.text.Message;
import kesi.deploy.api.Comparison;
import kesi.deploy.api.Comparison.Row;
import kesi.deploy.provider.archive.Admitted;
import kesi.deploy.provider.archive.AdmittedBundle;
import kesi.deploy.provider.feature.FeatureFile;
import kesi.deploy.provider.feature.FeatureFiles;
import kesi.deploy.provider.feature.ListedBundle;
import kesi.deploy.provider.generation.Generation;
import kesi.deploy.provider.generation.StoredFeature;
import kesi.deploy.provider.runtime.Composition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Compares an admitted feature with the one of the same name that is here. Safe for use by any thread. */
@Component(service = Previews.class)
public final class Previews {

    private final Json json;

    @Activate
    public Previews(@Reference Json json) {
        this.json = json;
    }

    /**
     * What would change.
     *
     * @param count how many records of a type are stored; asked only of types that change
     */
    public Comparison of(Admitted admitted, Composition now, Generation generation, ToLongFunction<String> count) {
        String name = admitted.featureId().substring(0, admitted.featureId().lastIndexOf(':'));
        Optional<FeatureFile> here = generation
                .feature(name)
                .map(StoredFeature::id)
                .map(now.files().features()::get)
                .or(() -> now.files().features().values().stream()
                        .filter(one -> one.id().equals(name))
                        .findFirst());
        FeatureFile comes = FeatureFiles.readOne(admitted.featureJson(), json);
        List<Row> rows = new ArrayList<>();
        rows.addAll(different("bundle", bundles(here), bundles(Optional.of(comes))));
        List<Path> old = here.map(feature -> jars(feature, now)).orElse(List.of());
        Contents before = Contents.of(old, json);
        Contents after = Contents.of(jars(admitted), json);
        rows.addAll(contributions(before, after));
        List<String> signed =
                generation.feature(name).map(StoredFeature::signers).orElse(List.of());
        rows.addAll(different("signer", byItself(signed), byItself(admitted.signers())));
        rows.addAll(different("permission", Map.of(), byItself(admitted.capabilities())));
        return new Comparison(
                admitted.featureId(),
                here.map(FeatureFile::version).orElse(""),
                admitted.sha256(),
                admitted.signers(),
                rows,
                upgrades(before, after, count));
    }

    /** Whether records would be written in a new schema. */
    public static boolean upgradesRecords(Comparison comparison) {
        return comparison.rows().stream()
                .anyMatch(row -> row.kind().equals("RecordType")
                        && !row.before().isEmpty()
                        && !row.after().isEmpty());
    }

    private static List<Row> contributions(Contents before, Contents after) {
        List<Row> rows = new ArrayList<>();
        TreeSet<Contents.Thing> all = new TreeSet<>(before.things().keySet());
        all.addAll(after.things().keySet());
        for (Contents.Thing thing : all) {
            boolean was = before.things().containsKey(thing);
            boolean is = after.things().containsKey(thing);
            String old = Objects.requireNonNullElse(before.things().get(thing), "");
            String now = Objects.requireNonNullElse(after.things().get(thing), "");
            if (was != is || !old.equals(now)) {
                rows.add(new Row(thing.kind(), thing.name(), was ? shown(old) : "", is ? shown(now) : ""));
            }
        }
        return rows;
    }

    /** Something must stand there for what is there. */
    private static String shown(String value) {
        return value.isEmpty() ? "+" : value;
    }

    private static List<Row> different(String kind, Map<String, String> before, Map<String, String> after) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .map(name -> new Row(
                        kind,
                        name,
                        Objects.requireNonNullElse(before.get(name), ""),
                        Objects.requireNonNullElse(after.get(name), "")))
                .filter(row -> !row.before().equals(row.after()))
                .toList();
    }

    private static List<Finding> upgrades(Contents before, Contents after, ToLongFunction<String> count) {
        Map<String, Integer> old = before.schemas();
        List<Finding> findings = new ArrayList<>();
        after.schemas().forEach((type, schema) -> {
            int was = Objects.requireNonNullElse(old.get(type), schema);
            if (was != schema) {
                findings.add(Finding.warning(
                        type,
                        Message.of(
                                Previews.class,
                                was < schema ? "compare.schema" : "compare.back",
                                was,
                                schema,
                                count.applyAsLong(type))));
            }
        });
        return findings;
    }

    private static Map<String, String> bundles(Optional<FeatureFile> feature) {
        Map<String, String> versions = new TreeMap<>();
        feature.map(FeatureFile::bundles).orElse(List.of()).forEach(one -> versions.put(one.artifact(), version(one)));
        return versions;
    }

    private static String version(ListedBundle bundle) {
        return bundle.id().substring(bundle.id().lastIndexOf(':') + 1);
    }

    private static Map<String, String> byItself(List<String> words) {
        Map<String, String> all = new TreeMap<>();
        words.forEach(word -> all.put(word, word));
        return all;
    }

    private static List<Path> jars(FeatureFile feature, Composition now) {
        return feature.bundles().stream().map(now.distribution()::jar).toList();
    }

    private static List<Path> jars(Admitted admitted) {
        return admitted.bundles().stream().map(AdmittedBundle::jar).toList();
    }
}

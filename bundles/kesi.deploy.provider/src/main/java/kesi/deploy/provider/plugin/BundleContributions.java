package kesi.deploy.provider.plugin;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Catalog;
import kesi.core.api.text.Message;
import kesi.deploy.api.Contributions;
import kesi.deploy.api.Preview;
import kesi.deploy.api.Preview.Brought;
import kesi.deploy.provider.runtime.Offers;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads what the build wrote into each bundle; no class of a bundle is loaded. Safe for use by any thread. */
@Component
public final class BundleContributions implements Contributions {

    private static final String FILE = "OSGI-INF/kesi/contributions.json";
    private static final List<String> NAMES = List.of("id", "name", "of", "types", "file");

    private final BundleContext context;
    private final Json json;
    private final Offers offers;

    @Activate
    public BundleContributions(BundleContext context, @Reference Json json, @Reference Offers offers) {
        this.context = context;
        this.json = json;
        this.offers = offers;
    }

    @Override
    public Preview preview(String bundle) {
        Optional<Path> jar = offers.jar(bundle);
        if (jar.isPresent()) {
            return preview(jar.get());
        }
        for (Bundle installed : context.getBundles()) {
            if (bundle.equals(installed.getSymbolicName())) {
                return preview(Path.of(Locations.file(installed)));
            }
        }
        throw Problem.usage(text("bundle.unknown", bundle));
    }

    @Override
    public Preview preview(Path bundle) {
        try (JarFile jar = new JarFile(bundle.toFile())) {
            ZipEntry entry = jar.getEntry(FILE);
            if (entry == null || jar.getManifest() == null) {
                throw Problem.failed("B-NOTAJAR", text("inspect.foreign", bundle));
            }
            Attributes head = jar.getManifest().getMainAttributes();
            String name = Objects.requireNonNullElse(head.getValue("Bundle-SymbolicName"), "")
                    .split(";", 2)[0];
            Catalog texts = Catalog.read(path -> JarTexts.address(jar, path), Catalog.rootOf(name));
            try (Reader reader = new InputStreamReader(jar.getInputStream(entry), StandardCharsets.UTF_8)) {
                return new Preview(
                        name,
                        Objects.requireNonNullElse(head.getValue("Bundle-Version"), ""),
                        brought(json.read(bundle + "!" + FILE, reader), texts));
            }
        } catch (IOException e) {
            throw Problem.failed(text("file.unreadable", bundle, e.toString()), e);
        }
    }

    private static List<Brought> brought(@Nullable Object tree, Catalog texts) {
        List<Brought> brought = new ArrayList<>();
        for (Map<?, ?> one : maps(tree instanceof Map<?, ?> map ? map.get("contributions") : null)) {
            Map<?, ?> properties = one.get("properties") instanceof Map<?, ?> map ? map : Map.of();
            for (Object kind : one.get("kinds") instanceof List<?> list ? list : List.of()) {
                brought.add(brought(kind.toString(), one, properties, texts));
            }
        }
        return brought.stream()
                .sorted(java.util.Comparator.comparing(Brought::kind).thenComparing(Brought::name))
                .toList();
    }

    private static Brought brought(String kind, Map<?, ?> one, Map<?, ?> properties, Catalog texts) {
        String component = String.valueOf(one.get("class"));
        if (one.get("record") instanceof Map<?, ?> declared && kind.equals("RecordType")) {
            return new Brought(kind, String.valueOf(declared.get("name")), Message.literal(""), component);
        }
        String prefix = prefix(kind);
        String name = NAMES.stream()
                .map(key -> properties.get(prefix + key))
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .findFirst()
                .orElse(component);
        Object title = properties.get(prefix + "title");
        return new Brought(kind, name, texts.message(title == null ? "" : title.toString()), component);
    }

    /** The first word of the annotation's name is the word of its properties: HelpPage has kesi.help. */
    private static String prefix(String kind) {
        return "kesi." + kind.replaceFirst("(?<=[a-z])[A-Z].*", "").toLowerCase(java.util.Locale.ROOT) + ".";
    }

    private static List<Map<?, ?>> maps(@Nullable Object list) {
        List<Map<?, ?>> maps = new ArrayList<>();
        if (list instanceof List<?> several) {
            several.forEach(one -> maps.add(one instanceof Map<?, ?> map ? map : Map.of()));
        }
        return maps;
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(BundleContributions.class, key, arguments);
    }
}

package kesi.core.gogo.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** Packs {@link SampleHandlers} as a bundle, the way that the build packs real ones. */
public final class SampleBundle {

    private static final Map<String, String> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("greet", SampleHandlers.Greet.class.getName());
        COMMANDS.put("mirror", SampleHandlers.Mirror.class.getName());
        COMMANDS.put("refused", SampleHandlers.Refused.class.getName());
        COMMANDS.put("crash", SampleHandlers.Crash.class.getName());
        COMMANDS.put("endless", SampleHandlers.Endless.class.getName());
        COMMANDS.put("wait", SampleHandlers.Wait.class.getName());
        COMMANDS.put("sample", SampleHandlers.Plain.class.getName());
        COMMANDS.put("broken", "kesi.core.gogo.sample.NotThere");
    }

    private SampleBundle() {}

    /** The bundle's jar. */
    public static byte[] jar() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (JarOutputStream jar = new JarOutputStream(bytes, manifest())) {
                for (Map.Entry<String, String> command : COMMANDS.entrySet()) {
                    put(jar, "OSGI-INF/" + command.getKey() + ".xml", component(command.getKey(), command.getValue()));
                }
                put(jar, "kesi/core/sample/messages.properties", "greet=问候\nname=姓名\ntimes=次数\nparam=参数\nnote=备注\n");
                put(jar, "kesi/core/sample/messages_en.properties", "greet=Greeting\nname=Name\n");
                for (Class<?> type : SampleHandlers.class.getDeclaredClasses()) {
                    putClass(jar, type);
                    for (Class<?> inner : type.getDeclaredClasses()) {
                        putClass(jar, inner);
                    }
                }
                putClass(jar, SampleHandlers.class);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", "kesi.core.sample");
        main.putValue("Bundle-Version", "1.0.0");
        main.putValue(
                "Import-Package", "kesi.core.api.command,kesi.core.api.problem,kesi.core.api.task,kesi.core.api.text");
        main.putValue("Service-Component", "OSGI-INF/*.xml");
        main.putValue(
                "Require-Capability",
                "osgi.extender;filter:=\"(&(osgi.extender=osgi.component)(version>=1.5.0)(!(version>=2.0.0)))\"");
        return manifest;
    }

    private static String component(String word, String type) {
        return "<scr:component xmlns:scr='http://www.osgi.org/xmlns/scr/v1.4.0' name='" + type + "'>"
                + "<property name='kesi.command.name' value='" + name(word) + "'/>"
                + "<property name='kesi.command.title' value='" + (word.equals("greet") ? "%greet" : word) + "'/>"
                + "<service><provide interface='kesi.core.api.command.Handler'/></service>"
                + "<implementation class='" + type + "'/></scr:component>";
    }

    /** One command has a name without a scope. */
    private static String name(String word) {
        return word.equals("sample") ? word : "sample:" + word;
    }

    private static void putClass(JarOutputStream jar, Class<?> type) throws IOException {
        String path = type.getName().replace('.', '/') + ".class";
        try (InputStream in = Objects.requireNonNull(type.getResourceAsStream("/" + path))) {
            put(jar, path, in.readAllBytes());
        }
    }

    private static void put(JarOutputStream jar, String path, String text) throws IOException {
        put(jar, path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void put(JarOutputStream jar, String path, byte[] bytes) throws IOException {
        jar.putNextEntry(new ZipEntry(path));
        jar.write(bytes);
        jar.closeEntry();
    }
}

package kesi.deploy.provider.feature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a jar offers to others, told by its manifest and its component descriptions; no class is loaded.
 *
 * @param packages the packages that it exports
 * @param services the service types that its components register
 */
public record JarIndex(Set<String> packages, Set<String> services) {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final JarIndex NOTHING = new JarIndex(Set.of(), Set.of());

    public JarIndex {
        packages = Set.copyOf(packages);
        services = Set.copyOf(services);
    }

    /** Reads a jar; nothing when it is not there or cannot be read, since this is only for a hint. */
    public static JarIndex of(Path jar) {
        if (!Files.isRegularFile(jar)) {
            return NOTHING;
        }
        try (JarFile file = new JarFile(jar.toFile())) {
            return new JarIndex(packages(header(file, "Export-Package")), services(file));
        } catch (IOException | XMLStreamException e) {
            return NOTHING;
        }
    }

    private static String header(JarFile file, String name) throws IOException {
        return file.getManifest() == null
                ? ""
                : Objects.requireNonNullElse(
                        file.getManifest().getMainAttributes().getValue(name), "");
    }

    private static Set<String> packages(String header) {
        Set<String> packages = new HashSet<>();
        Matcher quoted = QUOTED.matcher(header);
        for (String clause : quoted.replaceAll("").split(",", -1)) {
            for (String part : clause.split(";", -1)) {
                if (!part.contains("=") && !part.isBlank()) {
                    packages.add(part.strip());
                }
            }
        }
        return packages;
    }

    private static Set<String> services(JarFile file) throws IOException, XMLStreamException {
        Set<String> services = new HashSet<>();
        for (String path : header(file, "Service-Component").split(",", -1)) {
            ZipEntry entry = path.isBlank() ? null : file.getEntry(path.strip());
            if (entry != null) {
                try (InputStream in = file.getInputStream(entry)) {
                    provided(in, services);
                }
            }
        }
        return services;
    }

    private static void provided(InputStream in, Set<String> services) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(in);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT
                    && reader.getLocalName().equals("provide")) {
                services.add(String.valueOf(reader.getAttributeValue(null, "interface")));
            }
        }
        reader.close();
    }
}

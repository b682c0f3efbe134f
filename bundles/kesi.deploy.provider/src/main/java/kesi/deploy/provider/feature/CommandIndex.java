package kesi.deploy.provider.feature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which commands a jar brings, as its component descriptions say; no class is loaded. */
public final class CommandIndex {

    private static final String COMPONENTS = "Service-Component";
    private static final String NAME = "kesi.command.name";

    private CommandIndex() {}

    /** The commands of a jar; none when it is not there or cannot be read, since this is only for a hint. */
    public static Set<String> commandsOf(Path jar) {
        Set<String> commands = new HashSet<>();
        if (!Files.isRegularFile(jar)) {
            return commands;
        }
        try (JarFile file = new JarFile(jar.toFile())) {
            String components = file.getManifest() == null
                    ? null
                    : file.getManifest().getMainAttributes().getValue(COMPONENTS);
            if (components != null) {
                for (String path : components.split(",")) {
                    read(file, path.strip(), commands);
                }
            }
        } catch (IOException | XMLStreamException e) {
            commands.clear();
        }
        return commands;
    }

    private static void read(JarFile file, String path, Set<String> commands) throws IOException, XMLStreamException {
        ZipEntry entry = file.getEntry(path);
        if (entry == null) {
            return;
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = file.getInputStream(entry)) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            while (reader.hasNext()) {
                boolean element = reader.next() == XMLStreamReader.START_ELEMENT;
                if (element && NAME.equals(reader.getAttributeValue(null, "name"))) {
                    commands.add(String.valueOf(reader.getAttributeValue(null, "value")));
                }
            }
            reader.close();
        }
    }
}

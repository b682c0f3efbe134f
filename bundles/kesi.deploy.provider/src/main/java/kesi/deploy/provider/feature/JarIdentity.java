package kesi.deploy.provider.feature;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import org.osgi.framework.Version;

/**
 * As what a framework would know the bundle in a jar; no class is loaded.
 *
 * @param name its symbolic name
 * @param singleton whether only one version of it can be there at a time
 */
public record JarIdentity(String name, Version version, boolean singleton) {

    private static final Pattern SINGLETON = Pattern.compile(";\\s*singleton\\s*:=\\s*\"?true\"?\\s*(;|$)");

    /** Reads a jar; empty for what is no bundle or cannot be read, which is told when it is installed. */
    public static Optional<JarIdentity> of(Path jar) {
        try (JarFile file = new JarFile(jar.toFile(), false)) {
            return Optional.ofNullable(file.getManifest()).flatMap(JarIdentity::of);
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<JarIdentity> of(Manifest manifest) {
        String version = manifest.getMainAttributes().getValue("Bundle-Version");
        return Optional.ofNullable(manifest.getMainAttributes().getValue("Bundle-SymbolicName"))
                .map(header -> new JarIdentity(
                        header.split(";", 2)[0].strip(),
                        Version.parseVersion(version),
                        SINGLETON.matcher(header).find()));
    }

    /** Whether both are the same bundle in the same version, of which a framework has only one. */
    public boolean equalsIn(JarIdentity other) {
        return name.equals(other.name) && version.equals(other.version);
    }

    /** Whether both are versions of one bundle of which a framework resolves only one. */
    public boolean excludes(JarIdentity other) {
        return name.equals(other.name) && !version.equals(other.version) && singleton && other.singleton;
    }
}

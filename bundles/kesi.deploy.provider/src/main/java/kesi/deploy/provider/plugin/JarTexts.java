package kesi.deploy.provider.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/**
 * Addresses into an open jar. The JVM's own {@code jar:} addresses keep a jar open and read an old one when it
 * changed.
 */
final class JarTexts {

    private JarTexts() {}

    /** The address of an entry, good as long as the jar is open; null when there is none. */
    static @Nullable URL address(JarFile jar, String path) {
        ZipEntry entry = jar.getEntry(path);
        if (entry == null) {
            return null;
        }
        try {
            return new URL(null, "entry:/" + path, new Handler(jar, entry));
        } catch (MalformedURLException e) {
            return null; // a name that no address can have is not in the jar either
        }
    }

    /** Reads one entry. */
    private static final class Handler extends URLStreamHandler {

        private final JarFile jar;
        private final ZipEntry entry;

        Handler(JarFile jar, ZipEntry entry) {
            this.jar = jar;
            this.entry = entry;
        }

        @Override
        protected URLConnection openConnection(URL address) {
            return new URLConnection(address) {
                @Override
                public void connect() {
                    // the jar is open
                }

                @Override
                public InputStream getInputStream() throws IOException {
                    return jar.getInputStream(entry);
                }
            };
        }
    }
}

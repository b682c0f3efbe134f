package kesi.deploy.provider.leak;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kesi.deploy.provider.leak.PathSearch.Link;

/** Takes a picture of the heap, looks for one class loader in it, and throws it away. */
final class HeapDump {

    private HeapDump() {}

    /**
     * The shortest chain that holds the marked loader; empty when nothing does.
     *
     * @throws IOException when the disk has no room for the dump
     */
    static Optional<List<Link>> search(Marker marker, boolean throughFramework) throws IOException {
        Path folder = Files.createTempDirectory("kesi-heap");
        Path file = folder.resolve("heap.hprof");
        try {
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(file.toString(), true);
            return new PathSearch(HeapReader.read(file), throughFramework).to(marker);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }
}

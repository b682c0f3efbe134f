package kesi.deploy.provider.scan;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kesi.deploy.provider.zip.Part;
import kesi.deploy.provider.zip.StrictZip;

/**
 * Reads what the classes of a jar refer to, those of nested jars, too. This makes accidents and lazy attacks visible;
 * it cannot find what is hidden on purpose.
 */
public final class CapabilityScan {

    private static final int LARGEST = 64 << 20;

    private CapabilityScan() {}

    /** What the classes can do. */
    public static Set<Capability> of(StrictZip zip) throws IOException {
        Set<Capability> found = EnumSet.noneOf(Capability.class);
        for (Part part : zip.parts()) {
            if (part.name().endsWith(".class")) {
                found.addAll(Capability.of(ConstantPool.references(zip.bytes(part, LARGEST))));
            } else if (part.name().endsWith(".jar")) {
                nested(zip.bytes(part, LARGEST), found);
            }
        }
        return found;
    }

    private static void nested(byte[] jar, Set<Capability> found) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(jar))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().endsWith(".class")) {
                    found.addAll(Capability.of(ConstantPool.references(in.readNBytes(LARGEST))));
                }
            }
        }
    }
}

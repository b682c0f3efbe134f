package kesi.deploy.provider.scan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What code can do to the world around it; by the words of a feature's {@code kesi-capabilities}. */
public enum Capability {
    /** Ends the whole process. */
    EXIT("java/lang/System.exit", "java/lang/Runtime.exit", "java/lang/Runtime.halt"),
    /** Starts other programs. */
    PROCESS("java/lang/Runtime.exec", "java/lang/ProcessBuilder", "java/lang/ProcessBuilder.start"),
    /** Speaks over the network. */
    NETWORK(
            "java/net/Socket",
            "java/net/ServerSocket",
            "java/net/DatagramSocket",
            "java/net/http/HttpClient",
            "java/net/URL.openConnection",
            "java/net/URL.openStream",
            "java/nio/channels/SocketChannel",
            "java/nio/channels/ServerSocketChannel",
            "java/nio/channels/DatagramChannel",
            "java/rmi/registry/LocateRegistry"),
    /** Opens what others keep private. */
    REFLECTION(
            "java/lang/reflect/AccessibleObject.setAccessible",
            "java/lang/reflect/Field.setAccessible",
            "java/lang/reflect/Method.setAccessible",
            "java/lang/reflect/Constructor.setAccessible",
            "java/lang/invoke/MethodHandles.privateLookupIn",
            "sun/misc/Unsafe"),
    /** Makes classes at run time. */
    CLASSES(
            "java/lang/ClassLoader.defineClass",
            "java/lang/invoke/MethodHandles$Lookup.defineClass",
            "java/net/URLClassLoader"),
    /** Loads native code. */
    NATIVE(
            "java/lang/System.load",
            "java/lang/System.loadLibrary",
            "java/lang/Runtime.load",
            "java/lang/Runtime.loadLibrary"),
    /** Deletes files. */
    DELETE(
            "java/io/File.delete",
            "java/io/File.deleteOnExit",
            "java/nio/file/Files.delete",
            "java/nio/file/Files.deleteIfExists"),
    /** Makes objects of bytes, which may come from anywhere. */
    DESERIALISE("java/io/ObjectInputStream", "java/beans/XMLDecoder");

    private final Set<String> references;

    Capability(String... references) {
        this.references = Set.copyOf(Arrays.asList(references));
    }

    /** Its word. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All that these references need. */
    static List<Capability> of(Set<String> referred) {
        return Arrays.stream(values())
                .filter(one -> one.references.stream().anyMatch(referred::contains))
                .toList();
    }
}

package kesi.exchange.files.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command line of a child: little memory, small stacks, a serial collector and quick compiler for a short life, no
 * serialised objects, strict limits for XML, nothing written outside its folder.
 *
 * @param classPath what goes after {@code -cp}
 * @param folder where it may keep temporary files
 * @param seconds after so many it is killed
 * @param heapMegabytes its heap
 */
record ChildCommand(String classPath, Path folder, int seconds, int heapMegabytes) {

    private static final String PROGRAM = "kesi.exchange.files.child.ChildMain";
    private static final int GRACE_SECONDS = 5;

    private static final List<String> FLAGS = List.of(
            "-Xss1m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+DisableAttachMechanism",
            "-XX:-UsePerfData",
            "-Xshare:auto",
            "-Djdk.serialFilter=!*",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8",
            "-Djavax.xml.accessExternalDTD=",
            "-Djdk.xml.entityExpansionLimit=2500",
            "-Djdk.xml.totalEntitySizeLimit=100000",
            "-Djdk.xml.maxElementDepth=100",
            "-Djdk.xml.elementAttributeLimit=200",
            "-Dorg.apache.commons.logging.Log=kesi.exchange.files.child.NotedLog");

    List<String> words(String kind, Path file) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.add("-Xmx" + heapMegabytes + "m");
        words.addAll(FLAGS);
        words.add("-Djava.io.tmpdir=" + folder);
        words.add("-Dpdfbox.fontcache=" + folder);
        words.addAll(List.of("-cp", classPath, PROGRAM, kind, file.toString()));
        words.add(String.valueOf(seconds + GRACE_SECONDS));
        return words;
    }
}

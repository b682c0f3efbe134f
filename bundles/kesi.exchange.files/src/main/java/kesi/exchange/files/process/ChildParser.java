package kesi.exchange.files.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import kesi.core.api.problem.Cancelled;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.exchange.api.SourceFile;
import kesi.exchange.files.Refusal;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * Parses documents from outside, each in a process of its own: whatever a file does to its parser, this process goes
 * on. Safe for use by any thread; as many children run as threads ask.
 */
@Component(service = ChildParser.class)
public final class ChildParser {

    private static final long MOST_BYTES = 256L << 20;
    private static final int HEAP_MEGABYTES = 256;
    private static final int OUT_OF_MEMORY = 3;
    private static final int OUT_OF_TIME = 4;

    private final Layout layout;
    private final int seconds;
    private final int heapMegabytes;
    private @Nullable PrivateFolder folder;
    private @Nullable ChildCommand command;

    /** Lays the child's program out in a folder and answers its class path. */
    @FunctionalInterface
    private interface Layout {
        String layOut(Path folder) throws IOException;
    }

    /** How much a child may use. */
    public @interface Limits {
        /** After so many seconds the child is killed. */
        int seconds() default 10;

        /** The child's heap. */
        int heapMegabytes() default HEAP_MEGABYTES;
    }

    /** A parser whose child's program is copied out of this bundle when the first document comes. */
    @Activate
    public ChildParser(BundleContext context, Limits limits) {
        this(
                folder -> new ChildClassPath(context.getBundle()).layOut(folder),
                limits.seconds(),
                limits.heapMegabytes());
    }

    /** A parser outside a framework, whose child finds its program and library on the given class path. */
    public ChildParser(String classPath, int seconds) {
        this(folder -> classPath, seconds, HEAP_MEGABYTES);
    }

    private ChildParser(Layout layout, int seconds, int heapMegabytes) {
        this.layout = layout;
        this.seconds = seconds;
        this.heapMegabytes = heapMegabytes;
    }

    /** Removes what was laid out. */
    @Deactivate
    public synchronized void close() {
        if (folder != null) {
            folder.close();
        }
        folder = null;
        command = null;
    }

    private synchronized ChildCommand command() throws IOException {
        if (folder == null || command == null) {
            folder = PrivateFolder.create();
            command = new ChildCommand(layout.layOut(folder.path()), folder.path(), seconds, heapMegabytes);
        }
        return command;
    }

    /**
     * The content of a file of the format PDF, DOCX or XLSX.
     *
     * @throws Problem with a code that says what is wrong with the file
     */
    public Parsed parse(SourceFile file) {
        try (PrivateFolder own = PrivateFolder.create()) {
            Path copy = own.file();
            copy(file, copy);
            Path answer = own.file();
            int exit = run(file, copy, answer);
            return answer(file, answer, exit);
        } catch (IOException e) {
            throw Refusal.of(e, "E-FILE-UNREADABLE", file.name(), String.valueOf(e.getMessage()));
        }
    }

    private static void copy(SourceFile file, Path target) throws IOException {
        if (file.size() > MOST_BYTES) {
            throw Refusal.of("E-TOO-BIG", file.name(), (MOST_BYTES >> 20) + " MB");
        }
        try (InputStream in = file.open();
                java.io.OutputStream out = Files.newOutputStream(target)) {
            in.transferTo(out);
        }
    }

    private int run(SourceFile file, Path copy, Path answer) throws IOException {
        ChildCommand command = command();
        ProcessBuilder builder = new ProcessBuilder(command.words(file.format().name(), copy))
                .redirectOutput(answer.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .directory(command.folder().toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("JAVA") || name.startsWith("JDK_JAVA"));
        Process child = builder.start();
        try {
            child.getOutputStream().close();
            return child.waitFor(seconds, TimeUnit.SECONDS) ? child.exitValue() : OUT_OF_TIME;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Cancelled(Message.of(ChildParser.class, "problem.cancelled", file.name()));
        } finally {
            end(child);
        }
    }

    private static void end(Process child) {
        child.destroyForcibly();
        // The file it was writing can only be removed once it is gone.
        child.onExit()
                .orTimeout(2, TimeUnit.SECONDS)
                .exceptionally(late -> child)
                .join();
    }

    private Parsed answer(SourceFile file, Path answer, int exit) throws IOException {
        boolean pdf = file.format() == SourceFile.Format.PDF;
        if (exit == OUT_OF_TIME) {
            throw Refusal.of(pdf ? "E-PDF-TIME" : "E-TIME", file.name(), seconds);
        }
        if (exit == OUT_OF_MEMORY) {
            throw Refusal.of(pdf ? "E-PDF-MEMORY" : "E-TOO-BIG", file.name(), heapMegabytes + " MB");
        }
        FrameReader reader = new FrameReader();
        try (InputStream in = Files.newInputStream(answer)) {
            reader.read(in);
        }
        reader.fault().ifPresent(fault -> {
            throw Refusal.of(fault.code(), file.name(), String.join(" ", fault.arguments()));
        });
        return reader.parsed()
                .orElseThrow(() -> Refusal.of(pdf ? "E-PDF-DAMAGED" : "E-DAMAGED", file.name(), "exit " + exit));
    }
}

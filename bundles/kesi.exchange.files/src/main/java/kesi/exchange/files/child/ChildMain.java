package kesi.exchange.files.child;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Reads one document and writes its content as frames to the standard output: {@code ChildMain KIND FILE SECONDS}. Ends
 * by itself when its time is over, so that no child outlives a parent that was killed.
 */
public final class ChildMain {

    private static final long STACK = 1 << 20;

    private ChildMain() {}

    /** Starts the reading on a thread with a small stack, so that deep nesting ends at once and not in memory. */
    public static void main(String[] arguments) throws InterruptedException {
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        watch(Integer.parseInt(arguments[2]));
        Thread reader =
                new Thread(null, () -> read(arguments[0], Path.of(arguments[1]), new Frames(out)), "reader", STACK);
        reader.start();
        reader.join();
    }

    private static void watch(int seconds) {
        Thread watchdog = new Thread(() -> haltAfter(seconds), "watchdog");
        watchdog.setDaemon(true);
        watchdog.start();
    }

    private static void haltAfter(int seconds) {
        try {
            Thread.sleep(seconds * 1000L);
            Runtime.getRuntime().halt(4);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void read(String kind, Path file, Frames frames) {
        try {
            readOrFault(kind, file, frames);
        } catch (IOException e) {
            Runtime.getRuntime().halt(5);
        }
    }

    private static void readOrFault(String kind, Path file, Frames frames) throws IOException {
        try {
            content(kind, file, frames);
            frames.end();
        } catch (Fault fault) {
            frames.fault(fault);
        } catch (StackOverflowError e) {
            frames.fault(new Fault("PDF".equals(kind) ? "E-PDF-DEPTH" : "E-XML-LIMIT", "depth"));
        } catch (IOException | RuntimeException e) {
            String code = "PDF".equals(kind) ? (NotedLog.deep() ? "E-PDF-DEPTH" : "E-PDF-DAMAGED") : "E-DAMAGED";
            frames.fault(new Fault(code, String.valueOf(e.getMessage())));
        }
    }

    private static void content(String kind, Path file, Frames frames) throws IOException {
        switch (kind) {
            case "PDF" -> new PdfText(file).write(frames);
            case "DOCX" -> new DocxText(file).write(frames);
            case "XLSX" -> new XlsxCells(file).write(frames);
            default -> throw new IllegalArgumentException(kind);
        }
    }
}

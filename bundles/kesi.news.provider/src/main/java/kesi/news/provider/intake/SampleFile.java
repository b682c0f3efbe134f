package kesi.news.provider.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import kesi.exchange.api.SourceFile;

/** The built-in sample page as a file. */
public final class SampleFile implements SourceFile {
    private static final String PATH = "/kesi/news/provider/sample/page.txt";

    private final byte[] content;

    /** Reads the sample from the bundle. */
    public SampleFile() {
        try (InputStream in = SampleFile.class.getResourceAsStream(PATH)) {
            if (in == null) {
                throw new IllegalStateException("The sample page is missing");
            }
            content = in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the sample page", e);
        }
    }

    @Override
    public String name() {
        return "sample/page.txt";
    }

    @Override
    public String fileName() {
        return "page.txt";
    }

    @Override
    public Format format() {
        return Format.TEXT;
    }

    @Override
    public long size() {
        return content.length;
    }

    @Override
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(content);
    }
}

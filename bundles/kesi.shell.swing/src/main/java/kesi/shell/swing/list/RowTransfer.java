package kesi.shell.swing.list;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kesi.core.api.value.Ref;

/**
 * Records on their way from one place to another: as references for this window, as text for spreadsheets, as a
 * file for
 * folders. All are plain text; a serialised object is neither offered nor ever taken.
 */
public final class RowTransfer implements Transferable {

    /** References, one a line. */
    public static final DataFlavor REFS =
            new DataFlavor("text/x-kesi-refs; class=java.lang.String; charset=Unicode", "Kesi records");

    private static final String MARK = "\ufeff";

    private final List<Ref> refs;
    private final String text;

    /** These records with the text that other programs get. */
    public RowTransfer(List<Ref> refs, String text) {
        this.refs = List.copyOf(refs);
        this.text = text;
    }

    /** Whether there are references to take; nothing is read yet. */
    public static boolean hasRefs(Transferable offered) {
        return Arrays.stream(offered.getTransferDataFlavors()).anyMatch(RowTransfer::isRefs);
    }

    /** The references that are offered; empty when there are none, or what is offered is no text. */
    public static List<Ref> refs(Transferable offered) throws IOException {
        if (!hasRefs(offered)) {
            return List.of();
        }
        try {
            return offered.getTransferData(REFS) instanceof String lines
                    ? lines.lines().map(Ref::parse).toList()
                    : List.of();
        } catch (UnsupportedFlavorException | IllegalArgumentException expected) {
            return List.of(); // somebody else's idea of references
        }
    }

    @Override
    public DataFlavor[] getTransferDataFlavors() {
        return new DataFlavor[] {REFS, DataFlavor.stringFlavor, DataFlavor.javaFileListFlavor};
    }

    @Override
    public boolean isDataFlavorSupported(DataFlavor flavor) {
        return List.of(getTransferDataFlavors()).contains(flavor) || isRefs(flavor);
    }

    @Override
    public Object getTransferData(DataFlavor flavor) throws UnsupportedFlavorException, IOException {
        if (isRefs(flavor)) {
            return refs.stream().map(Ref::toString).collect(Collectors.joining("\n"));
        }
        if (DataFlavor.stringFlavor.equals(flavor)) {
            return text;
        }
        if (DataFlavor.javaFileListFlavor.equals(flavor)) {
            return List.of(file().toFile());
        }
        throw new UnsupportedFlavorException(flavor);
    }

    /** The text in a file that only this person can read, made when another program asks for it. */
    private Path file() throws IOException {
        Path folder = Files.createTempDirectory("kesi-rows");
        Path file = folder.resolve(refs.isEmpty() ? "rows.tsv" : refs.get(0).type() + ".tsv");
        Files.writeString(file, MARK + text);
        file.toFile().deleteOnExit();
        return file;
    }

    private static boolean isRefs(DataFlavor flavor) {
        return flavor.getRepresentationClass() == String.class && flavor.isMimeTypeEqual(REFS);
    }
}

package kesi.shell.swing.menu;

import java.awt.Component;
import java.awt.Point;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.TransferHandler;
import kesi.core.api.command.Commands;
import kesi.core.api.command.Description;
import kesi.core.api.command.Import;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.shell.swing.Texts;

/**
 * Files that are dropped on the window go to the importer that reads them, with its form filled in; where several do, a
 * small menu asks which.
 *
 * @param run asks for the rest of the parameters and starts the command
 * @param tell says why nothing happened
 */
public final class FileDrop extends TransferHandler {

    private static final long serialVersionUID = 1L;

    private final transient Commands commands;
    private final transient Language language;
    private final transient BiConsumer<Description, Map<String, List<String>>> run;
    private final transient Consumer<Message> tell;

    /** Takes files for these commands. */
    public FileDrop(
            Commands commands,
            Language language,
            BiConsumer<Description, Map<String, List<String>>> run,
            Consumer<Message> tell) {
        this.commands = commands;
        this.language = language;
        this.run = run;
        this.tell = tell;
    }

    @Override
    public boolean canImport(TransferSupport support) {
        return support.isDrop() && support.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
    }

    @Override
    public boolean importData(TransferSupport support) {
        try {
            if (!canImport(support)
                    || !(support.getTransferable().getTransferData(DataFlavor.javaFileListFlavor)
                            instanceof List<?> dropped)) {
                return false;
            }
            List<Path> files = dropped.stream()
                    .filter(File.class::isInstance)
                    .map(one -> ((File) one).toPath())
                    .toList();
            return take(files, support.getComponent(), support.getDropLocation().getDropPoint());
        } catch (IOException | UnsupportedFlavorException e) {
            tell.accept(Texts.of("drop.unreadable", String.valueOf(e.getMessage())));
            return false;
        }
    }

    /** Hands files to whoever reads them; answers whether somebody does. */
    public boolean take(List<Path> files, Component over, Point at) {
        List<Import> reading = Exchanges.reading(commands, files);
        if (reading.isEmpty()) {
            tell.accept(Texts.of(
                    "drop.nobody", String.valueOf(files.stream().findFirst().orElse(Path.of("")))));
            return false;
        }
        if (reading.size() == 1) {
            start(reading.get(0), files);
        } else {
            JPopupMenu menu = new JPopupMenu();
            menu.setName("drop.menu");
            reading.forEach(one -> menu.add(item(one, files)));
            menu.show(over, at.x, at.y);
        }
        return true;
    }

    private JMenuItem item(Import importer, List<Path> files) {
        JMenuItem item = new JMenuItem(language.say(importer.command().title()));
        item.setName(importer.command().name());
        item.addActionListener(event -> start(importer, files));
        return item;
    }

    private void start(Import importer, List<Path> files) {
        run.accept(
                importer.command(),
                Map.of(importer.parameter(), files.stream().map(Path::toString).toList()));
    }
}

package kesi.chart.ui;

import java.awt.Component;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JFileChooser;
import javax.swing.filechooser.FileNameExtensionFilter;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;

/** Asks where a chart is to be written. */
record ExportFile(Component parent, Language language) {

    Optional<Path> choose() {
        JFileChooser chooser = new JFileChooser();
        chooser.setAcceptAllFileFilterUsed(false);
        chooser.addChoosableFileFilter(filter("export.png", "png"));
        chooser.addChoosableFileFilter(filter("export.csv", "csv"));
        if (chooser.showSaveDialog(parent) != JFileChooser.APPROVE_OPTION) {
            return Optional.empty();
        }
        String ending = ((FileNameExtensionFilter) chooser.getFileFilter()).getExtensions()[0];
        return Optional.of(named(chooser.getSelectedFile(), ending).toPath());
    }

    static File named(File chosen, String ending) {
        String name = chosen.getName();
        return name.endsWith(".png") || name.endsWith(".csv")
                ? chosen
                : new File(chosen.getParentFile(), name + "." + ending);
    }

    private FileNameExtensionFilter filter(String key, String ending) {
        return new FileNameExtensionFilter(language.say(Message.of(ExportFile.class, key)), ending);
    }
}

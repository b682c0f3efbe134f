package kesi.shell.swing.form;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JPanel;
import javax.swing.JTextField;
import kesi.core.api.command.Param.PathUse;
import kesi.core.api.command.Parameter;
import kesi.shell.swing.look.Icons;
import kesi.shell.swing.scope.Spoken;
import net.miginfocom.swing.MigLayout;

/** Takes one or several paths, typed or chosen. Several are parted by the platform's path separator. */
final class PathEditor implements ParameterEditor {

    private final Parameter parameter;
    private final JTextField field = new JTextField(28);
    private final JPanel panel = new JPanel(new MigLayout("insets 0, fillx", "[grow]4[]"));

    PathEditor(Parameter parameter, List<String> words, Spoken spoken) {
        this.parameter = parameter;
        field.setText(String.join(File.pathSeparator, words));
        field.setName("param." + parameter.name() + ".path");
        field.getAccessibleContext().setAccessibleName(spoken.language().say(parameter.label()));
        JButton choose = spoken.named(new JButton(Icons.own("folder")), "form.choose");
        choose.addActionListener(event -> choose());
        panel.add(field, "growx");
        panel.add(choose);
    }

    @Override
    public JComponent widget() {
        return panel;
    }

    @Override
    public List<String> words() {
        if (!parameter.repeated()) {
            return field.getText().isBlank()
                    ? List.of()
                    : List.of(field.getText().strip());
        }
        return Arrays.stream(field.getText().split(File.pathSeparator, -1))
                .map(String::strip)
                .filter(path -> !path.isEmpty())
                .toList();
    }

    private void choose() {
        JFileChooser chooser = new JFileChooser(start());
        chooser.setFileSelectionMode(
                switch (parameter.path()) {
                    case FOLDER -> JFileChooser.DIRECTORIES_ONLY;
                    case OPEN_ANY -> JFileChooser.FILES_AND_DIRECTORIES;
                    default -> JFileChooser.FILES_ONLY;
                });
        chooser.setMultiSelectionEnabled(parameter.repeated());
        int answer = parameter.path() == PathUse.SAVE ? chooser.showSaveDialog(panel) : chooser.showOpenDialog(panel);
        if (answer == JFileChooser.APPROVE_OPTION) {
            field.setText(chosen(chooser));
        }
    }

    private String chosen(JFileChooser chooser) {
        File[] files = parameter.repeated() ? chooser.getSelectedFiles() : new File[] {chooser.getSelectedFile()};
        return Arrays.stream(files).map(File::getPath).collect(Collectors.joining(File.pathSeparator));
    }

    private String start() {
        List<String> words = words();
        String first = words.isEmpty() ? System.getProperty("user.home") : words.get(0);
        return Path.of(first).toString();
    }
}

package kesi.shell.swing.form;

import java.util.List;
import javax.swing.JComponent;

/** Takes the words of one parameter. */
public interface ParameterEditor {

    /** The widget. */
    JComponent widget();

    /** What was entered, as on the command line; empty when nothing was. */
    List<String> words();
}

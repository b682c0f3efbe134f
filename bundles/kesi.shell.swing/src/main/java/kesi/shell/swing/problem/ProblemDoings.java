package kesi.shell.swing.problem;

import java.util.List;

/** What can be done with problems beyond reading them. On the event dispatch thread. */
public interface ProblemDoings {

    /** Opens the record that a problem is about, at its field where that is known. */
    void open(Source source);

    /** A line for each bundle: name, version, state. */
    List<List<String>> installed();
}

package kesi.shell.swing.problem;

import javax.swing.JComponent;
import kesi.core.api.text.Language;
import kesi.shell.api.Scope;
import kesi.shell.api.ViewPart;
import kesi.shell.swing.scope.Spoken;

/** The view of all problems of this session, the latest first. */
public record ProblemsView(Problems problems, Language language, ProblemDoings doings) implements ViewPart {

    @Override
    public JComponent create(Scope scope) {
        return new ProblemPanel(new ProblemModel(problems, language), doings, new Spoken(language, scope)).widget();
    }
}

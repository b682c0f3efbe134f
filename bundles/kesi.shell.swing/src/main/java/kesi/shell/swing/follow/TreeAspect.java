package kesi.shell.swing.follow;

import java.util.List;
import java.util.function.BiFunction;
import javax.swing.JComponent;
import kesi.core.api.value.Ref;
import kesi.record.api.Records;
import kesi.shell.swing.look.Scroll;

/**
 * Shows lines in a tree.
 *
 * @param lines reads them
 */
record TreeAspect(LineTree tree, BiFunction<Records, List<Ref>, List<Line>> lines) implements Aspect<List<Line>> {

    @Override
    public JComponent widget() {
        return new Scroll(tree);
    }

    @Override
    public List<Line> read(Records records, List<Ref> refs) {
        return lines.apply(records, refs);
    }

    @Override
    public void show(List<Line> read) {
        tree.show(read);
    }
}

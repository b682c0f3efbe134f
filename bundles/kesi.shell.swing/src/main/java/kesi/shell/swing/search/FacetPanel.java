package kesi.shell.swing.search;

import java.awt.Font;
import java.util.List;
import java.util.Map;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JScrollPane;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.search.api.Results;
import kesi.search.api.Results.Count;
import kesi.shell.swing.look.Scroll;
import kesi.shell.swing.look.ScrollWidth;
import kesi.shell.swing.look.Tinted;
import net.miginfocom.swing.MigLayout;

/** Values of the facets with their counts, to be ticked. */
final class FacetPanel {

    private static final int MOST = 12;

    private final ScrollWidth paper =
            new ScrollWidth(new MigLayout("insets 10 14 10 8, fillx, wrap 2, gapy 2", "[grow]8[right]"));
    private final JScrollPane scroll = new Scroll(paper);
    private final SearchModel model;
    private final Language language;
    private final Runnable changed;

    FacetPanel(SearchModel model, Language language, Runnable changed) {
        this.model = model;
        this.language = language;
        this.changed = changed;
        scroll.setName("search.facets");
    }

    JScrollPane widget() {
        return scroll;
    }

    void show(Results results) {
        paper.removeAll();
        Map<String, Message> labels = model.facets();
        labels.forEach((field, label) -> group(field, label, results.facets().getOrDefault(field, List.of())));
        paper.revalidate();
        paper.repaint();
    }

    private void group(String field, Message label, List<Count> counts) {
        if (counts.isEmpty()) {
            return;
        }
        JLabel head = new JLabel(language.say(label));
        head.setFont(head.getFont().deriveFont(Font.BOLD));
        paper.add(head, "span 2, gaptop 6");
        counts.stream().limit(MOST).forEach(count -> {
            String word = language.say(model.word(field, count.value()));
            JCheckBox box = new JCheckBox(word, model.isChosen(field, count.value()));
            box.setOpaque(false);
            box.addActionListener(event -> {
                model.toggle(field, count.value());
                changed.run();
            });
            paper.add(box, "growx, wmin 30");
            paper.add(new Tinted(String.valueOf(count.records()), Tinted.QUIET));
        });
    }
}

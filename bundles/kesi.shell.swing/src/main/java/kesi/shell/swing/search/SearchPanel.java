package kesi.shell.swing.search;

import java.awt.event.ActionEvent;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.swing.AbstractAction;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import kesi.record.api.Records;
import kesi.search.api.Results;
import kesi.search.api.Results.Hit;
import kesi.shell.api.Scope;
import kesi.shell.swing.Texts;
import kesi.shell.swing.arrange.Lists;
import kesi.shell.swing.arrange.OpenPanels;
import kesi.shell.swing.arrange.OpenSearch;
import kesi.shell.swing.list.ListPanel;
import kesi.shell.swing.look.Icons;
import kesi.shell.swing.look.Paper;
import kesi.shell.swing.look.Scroll;
import kesi.shell.swing.look.Tinted;
import kesi.shell.swing.record.PanelServices;
import kesi.shell.swing.scope.Spoken;
import kesi.shell.swing.search.SearchModel.Question;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The panel that searches: words above, facets at the left, hits with marked snippets. */
public final class SearchPanel implements OpenSearch {

    private static final int ROOM_FOR_FACETS = 560;

    private final PanelServices services;
    private final Searches searches;
    private final Scope scope;
    private final OpenPanels open;
    private final JPanel panel =
            new Paper(new MigLayout("insets 0, fill, wrap 2, gap 0, hidemode 3", "[][grow, 0::]", "[][grow]"));
    private final Spoken spoken;
    private final SearchModel model;
    private final FacetPanel facets;
    private final JTextField words = new JTextField();
    private final Tinted count = new Tinted("", Tinted.QUIET);
    private final JButton more;
    private final DefaultListModel<Hit> hits = new DefaultListModel<>();
    private final JList<Hit> list = new JList<>(hits);
    private @Nullable Question asked;
    private @Nullable Results shown;

    /**
     * A search over types; over all when none is given: then it also follows the window's search box.
     */
    public SearchPanel(PanelServices services, Searches searches, List<String> types, ListPanel.Opened opened) {
        this.services = services;
        this.searches = searches;
        this.scope = opened.scope();
        this.open = opened.panels();
        this.spoken = new Spoken(services.language(), scope);
        this.model = new SearchModel(services.stores(), types);
        this.facets = new FacetPanel(model, services.language(), this::ticked);
        this.more = spoken.text(new JButton(), "search.more");
        if (types.isEmpty()) {
            scope.keep(searches.onAsk(this::ask));
        }
        scope.keep(open.add(this));
    }

    /** The panel's widget. */
    public JComponent panel() {
        panel.add(bar(), "span 2, growx");
        panel.add(facets.widget(), "growy, w 210!");
        panel.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                facets.widget().setVisible(panel.getWidth() >= ROOM_FOR_FACETS);
            }
        });
        list.setName("search.hits");
        list.setCellRenderer(new HitRow(this::typeName));
        list.setFixedCellHeight(-1);
        JScrollPane scroll = new Scroll(list);
        panel.add(scroll, "grow");
        listen();
        scope.inEachLanguage(this::retell);
        if (!searches.last().isEmpty()) {
            ask(searches.last());
        }
        return panel;
    }

    private JPanel bar() {
        JPanel bar = new Paper(new MigLayout("insets 10 12 8 12, fillx", "[80:420:520]12[grow, 0::]8[]"));
        words.setName("search.words");
        words.putClientProperty("JTextField.leadingIcon", Icons.own("search"));
        words.putClientProperty("JTextField.showClearButton", true);
        spoken.bind(Texts.of("tool.search"), text -> {
            words.putClientProperty("JTextField.placeholderText", text);
            words.getAccessibleContext().setAccessibleName(text);
        });
        count.setName("search.count");
        more.setVisible(false);
        bar.add(words, "growx");
        bar.add(count, "growx");
        bar.add(more);
        return bar;
    }

    private void listen() {
        words.addActionListener(event -> {
            ask(words.getText().strip());
            tell();
        });
        more.addActionListener(event -> {
            model.more();
            search();
        });
        list.addListSelectionListener(event -> {
            Hit hit = list.getSelectedValue();
            if (!event.getValueIsAdjusting() && hit != null) {
                services.selection().select(List.of(hit.ref()));
            }
        });
        list.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                list.setFixedCellHeight(1); // the heights of rows follow the width
                list.setFixedCellHeight(-1);
            }
        });
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    openSelected();
                }
            }
        });
        list.getInputMap().put(KeyStroke.getKeyStroke("ENTER"), "open");
        list.getActionMap().put("open", new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                openSelected();
            }
        });
    }

    private void openSelected() {
        Hit hit = list.getSelectedValue();
        if (hit != null) {
            services.workbench().open(hit.ref());
        }
    }

    @Override
    public JComponent widget() {
        return panel;
    }

    @Override
    public void ask(String typed, Map<String, Set<String>> values) {
        words.setText(typed);
        model.ask(typed, values);
        search();
    }

    private void ticked() {
        search();
        tell();
    }

    private void tell() {
        open.did(this, "search:show", Map.of("words", List.of(model.words()), "facets", Lists.words(model.chosen())));
    }

    private void ask(String typed) {
        words.setText(typed);
        model.ask(typed);
        search();
    }

    private void search() {
        Question question = model.question();
        asked = question;
        scope.inBackground(
                Texts.of("search.running", model.words()),
                task -> model.answer(question),
                answer -> show(question, answer));
    }

    /** Only the answer to the last question counts. */
    private void show(Question question, Optional<Results> answer) {
        if (!question.equals(asked)) {
            return;
        }
        shown = answer.orElse(null);
        hits.clear();
        answer.ifPresent(results -> {
            hits.addAll(results.hits());
            facets.show(results);
            more.setVisible(results.total() > results.hits().size());
        });
        retell();
    }

    private void retell() {
        Results now = shown;
        if (now != null) {
            count.setText(spoken.say("search.count", now.total(), now.tookMs()));
            facets.show(now);
        } else {
            count.setText(services.stores().search().isEmpty() ? spoken.say("search.absent") : "");
        }
    }

    private String typeName(String type) {
        return services.stores().records().map(Records::known).orElse(List.of()).stream()
                .filter(known -> known.name().equals(type))
                .map(known -> services.language().say(known.label()))
                .findFirst()
                .orElse(type);
    }
}

package kesi.chart.ui;

import java.awt.FlowLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import kesi.chart.api.ChartPlan;
import kesi.chart.api.ChartPlan.Grain;
import kesi.chart.api.ChartPlan.Kind;
import kesi.chart.api.Charts.Aspect;
import kesi.chart.ui.Choices.Choice;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.shell.api.Scope;
import kesi.shell.api.WrappingBar;

/** The choices over a chart. */
final class ChartBar {

    private final ChartModel model;
    private final Language language;
    private final Scope scope;
    private final Doings doings;
    private final JPanel widget = new WrappingBar();
    private final Choices<String> by;
    private final Choices<Grain> grain;
    private final Choices<Optional<String>> split;
    private final Choices<Optional<String>> sum;
    private final Choices<Kind> kind;
    private final JTextField filter = new JTextField(10);

    /** What follows from a choice. */
    interface Doings {
        void changed();

        void save();

        void export();
    }

    ChartBar(ChartModel model, Language language, Scope scope, Doings doings) {
        this.model = model;
        this.language = language;
        this.scope = scope;
        this.doings = doings;
        by = choices("bar.by", field -> {
            model.groupBy(field);
            fill();
        });
        grain = choices("bar.grain", model::step);
        split = choices("bar.split", model::partBy);
        sum = choices("bar.sum", model::addUp);
        kind = choices("bar.kind", model::draw);
        labelled("bar.filter", filter);
        filter.addActionListener(event -> {
            model.filter(filter.getText());
            doings.changed();
        });
        button("bar.save", doings::save);
        button("bar.export", doings::export);
        scope.inEachLanguage(this::fill);
    }

    JComponent widget() {
        return widget;
    }

    /** Offers what the present type has. */
    void fill() {
        Optional<ChartPlan> plan = model.plan();
        by.fill(fields(model.groupings()), plan.map(now -> now.by().field()));
        grain.fill(words(Grain.values()), plan.map(now -> now.by().grain()));
        grain.widget().setEnabled(model.inTime());
        split.fill(
                orNone(model.groupings(), "bar.split.none"),
                plan.map(now -> now.by().split()));
        sum.fill(orNone(model.sums(), "bar.sum.none"), plan.map(ChartPlan::sum));
        kind.fill(words(Kind.values()), plan.map(ChartPlan::kind));
        filter.setText(plan.map(ChartPlan::filter).orElse(""));
    }

    private <T> Choices<T> choices(String key, Consumer<T> chosen) {
        Choices<T> choices = new Choices<>(language, value -> {
            chosen.accept(value);
            doings.changed();
        });
        labelled(key, choices.widget());
        return choices;
    }

    private void labelled(String key, JComponent field) {
        JLabel label = new JLabel();
        label.setLabelFor(field);
        scope.inEachLanguage(() -> {
            label.setText(language.say(text(key)));
            field.getAccessibleContext().setAccessibleName(language.say(text(key)));
        });
        JPanel pair = new JPanel(new FlowLayout(FlowLayout.LEADING, 4, 0));
        pair.add(label);
        pair.add(field);
        widget.add(pair);
    }

    private void button(String key, Runnable action) {
        AbstractButton button = new JButton();
        button.addActionListener(event -> action.run());
        scope.inEachLanguage(() -> button.setText(language.say(text(key))));
        widget.add(button);
    }

    private static List<Choice<String>> fields(List<Aspect> aspects) {
        return aspects.stream()
                .map(aspect -> new Choice<>(aspect.field(), aspect.label()))
                .toList();
    }

    private static List<Choice<Optional<String>>> orNone(List<Aspect> aspects, String none) {
        List<Choice<Optional<String>>> all = new ArrayList<>();
        all.add(new Choice<>(Optional.empty(), text(none)));
        aspects.forEach(aspect -> all.add(new Choice<>(Optional.of(aspect.field()), aspect.label())));
        return all;
    }

    private static <E extends Enum<E>> List<Choice<E>> words(E[] values) {
        return Arrays.stream(values)
                .map(value -> new Choice<>(
                        value,
                        text(value.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "."
                                + value.name().toLowerCase(Locale.ROOT))))
                .toList();
    }

    private static Message text(String key) {
        return Message.of(ChartBar.class, key);
    }
}

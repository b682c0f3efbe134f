package kesi.shell.swing.preference;

import java.util.List;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JTextField;
import kesi.core.api.preference.Preferences;
import kesi.core.api.text.Language;
import kesi.shell.api.Scope;
import kesi.shell.api.Selection;
import kesi.shell.api.View;
import kesi.shell.api.ViewPart;
import kesi.shell.swing.Texts;
import kesi.shell.swing.look.Icons;
import kesi.shell.swing.look.Scroll;
import kesi.shell.swing.look.ScrollWidth;
import kesi.shell.swing.look.Typing;
import kesi.shell.swing.palette.Sounds;
import kesi.shell.swing.preference.PreferencesModel.Content;
import kesi.shell.swing.scope.Spoken;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The preferences: pages to the left, their choices to the right, a search above. Each choice holds at once. */
@View(id = PreferencesView.ID, title = "%view.preferences", icon = "kesi/shell/swing/icon/settings.svg")
@Component(scope = ServiceScope.PROTOTYPE)
public final class PreferencesView implements ViewPart {

    /** The view's id. */
    public static final String ID = "shell.preferences";

    private final Preferences preferences;
    private final Language language;
    private final Selection selection;

    /** A view over those preferences. */
    @Activate
    public PreferencesView(
            @Reference Preferences preferences, @Reference Language language, @Reference Selection selection) {
        this.preferences = preferences;
        this.language = language;
        this.selection = selection;
    }

    @Override
    public JComponent create(Scope scope) {
        return new Screen(scope).build();
    }

    /** The widgets of one opened view. */
    private final class Screen {

        private final PreferencesModel model = new PreferencesModel(this::sounds);
        private final Scope scope;
        private final Spoken spoken;
        private final PagePicker pages;
        private final PageForm form;
        private final ScrollWidth paper = PageForm.paper();
        private @Nullable Sounds sounds;

        Screen(Scope scope) {
            this.scope = scope;
            this.spoken = new Spoken(language, scope);
            this.pages = new PagePicker(spoken, this::show);
            this.form = new PageForm(spoken, selection, this::choose);
        }

        JComponent build() {
            JPanel left = new JPanel(new MigLayout("insets 0, fill, wrap 1", "[grow, fill]", "[][grow, fill]"));
            left.add(search(), "gap 8 8 8 4");
            left.add(new Scroll(pages.widget()), "wmin 140");
            JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, left, new Scroll(paper));
            split.setResizeWeight(0.25);
            split.setBorder(null);
            scope.keep(preferences.onChange(page -> scope.onScreen(this::reload)));
            scope.inEachLanguage(this::draw);
            reload();
            return split;
        }

        private JTextField search() {
            JTextField field = new JTextField();
            field.setName("preference.find");
            field.putClientProperty("JTextField.leadingIcon", Icons.own("search"));
            field.putClientProperty("JTextField.showClearButton", true);
            spoken.bind(Texts.of("preference.find"), text -> {
                field.putClientProperty("JTextField.placeholderText", text);
                field.getAccessibleContext().setAccessibleName(text);
            });
            Typing.onChange(field, () -> {
                model.search(field.getText());
                draw();
            });
            return field;
        }

        private Sounds sounds() {
            Sounds read = sounds == null ? new Sounds() : sounds;
            sounds = read;
            return read;
        }

        private void reload() {
            scope.inBackground(Texts.of("preference.reading"), task -> Content.of(preferences), read -> {
                model.show(read);
                draw();
            });
        }

        private void draw() {
            pages.fill(model.pages(), model.current());
            form.fill(paper, model);
        }

        private void show(String page) {
            model.choosePage(page);
            form.fill(paper, model);
        }

        /** What was refused is said, and the widget shows again what holds. */
        private void choose(String page, Map<String, List<String>> values) {
            scope.inBackground(
                    Texts.of("preference.task"),
                    task -> {
                        try {
                            preferences.choose(page, values);
                            return Boolean.TRUE;
                        } finally {
                            scope.onScreen(this::reload);
                        }
                    },
                    done -> {});
        }
    }
}

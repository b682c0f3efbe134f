package kesi.bookroom.ui.room;

import java.awt.BorderLayout;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import kesi.bookroom.api.Room;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.shell.api.Edit;
import kesi.shell.api.Editor;
import kesi.shell.api.EditorPart;
import kesi.shell.api.Scope;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Edits what people read of a room; undo, comparison and drafts follow from its values. */
@Editor(of = Room.class, title = "%editor.room", icon = "kesi/bookroom/ui/icon/bookroom.svg")
@Component(scope = ServiceScope.PROTOTYPE)
public final class RoomEditor implements EditorPart<Room> {

    private static final int GAP = 6;
    private static final int COLUMNS = 32;

    private final Language language;

    /** An editor in this language. */
    @Activate
    public RoomEditor(@Reference Language language) {
        this.language = language;
    }

    @Override
    public JComponent create(Edit<Room> edit, Scope scope) {
        JPanel form = new JPanel(new GridBagLayout());
        for (RoomText text : RoomText.values()) {
            row(form, text, edit, scope);
        }
        JPanel page = new JPanel(new BorderLayout());
        page.add(form, BorderLayout.PAGE_START);
        return page;
    }

    private void row(JPanel form, RoomText text, Edit<Room> edit, Scope scope) {
        JTextField field = new JTextField(COLUMNS);
        field.setName(text.kind());
        JLabel label = new JLabel();
        label.putClientProperty("html.disable", Boolean.TRUE);
        label.setLabelFor(field);
        scope.inEachLanguage(() -> label.setText(language.say(Message.of(RoomEditor.class, "field." + text.kind()))));
        GridBagConstraints place = new GridBagConstraints();
        place.gridy = text.ordinal();
        place.insets = new Insets(GAP, GAP, 0, GAP);
        place.anchor = GridBagConstraints.LINE_START;
        form.add(label, place);
        place.weightx = 1;
        place.fill = GridBagConstraints.HORIZONTAL;
        form.add(field, place);
        scope.keep(edit.follow(new RoomField(field, text, edit)));
    }
}

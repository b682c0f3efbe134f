package kesi.bookroom.ui.room;

import java.util.function.Consumer;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import kesi.bookroom.api.Room;
import kesi.shell.api.Edit;

/** Keeps a field and a text of the room alike, whichever of them changes. */
final class RoomField implements DocumentListener, Consumer<Room> {

    private final JTextField field;
    private final RoomText text;
    private final Edit<Room> edit;
    private boolean showing;

    RoomField(JTextField field, RoomText text, Edit<Room> edit) {
        this.field = field;
        this.text = text;
        this.edit = edit;
        field.getDocument().addDocumentListener(this);
    }

    /** Shows the room; that is no step of the person's. */
    @Override
    public void accept(Room room) {
        field.setEditable(edit.editable());
        if (!field.getText().strip().equals(text.of(room))) {
            showing = true;
            field.setText(text.of(room));
            showing = false;
        }
    }

    @Override
    public void insertUpdate(DocumentEvent event) {
        typed();
    }

    @Override
    public void removeUpdate(DocumentEvent event) {
        typed();
    }

    @Override
    public void changedUpdate(DocumentEvent event) {
        // attributes of a plain text never change
    }

    private void typed() {
        String now = field.getText().strip();
        if (!showing && !now.equals(text.of(edit.value()))) {
            edit.change(text.kind(), room -> text.with(room, now));
        }
    }
}

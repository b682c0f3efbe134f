package kesi.shell.swing.window;

import javax.swing.JComponent;
import kesi.core.api.value.Ref;
import kesi.record.api.Document;
import kesi.shell.api.RecordPanels;
import kesi.shell.api.Scope;
import kesi.shell.api.ViewPart;
import kesi.shell.swing.Texts;
import kesi.shell.swing.dock.TabSign;
import kesi.shell.swing.part.Stores;
import kesi.shell.swing.record.Followed;

/** A record's editor as a view: its tab shows the title of the record as it is stored. */
record EditorPanel(RecordPanels panels, Stores stores, Ref record) implements ViewPart {

    @Override
    public JComponent create(Scope scope) {
        JComponent panel = panels.form(record, scope);
        read(scope, panel);
        Followed.journal(stores, scope, () -> read(scope, panel));
        return panel;
    }

    private void read(Scope scope, JComponent panel) {
        scope.inBackground(
                Texts.of("detail.loading"),
                task -> stores.records()
                        .flatMap(records -> records.find(record))
                        .map(Document::title)
                        .orElse(""),
                title -> TabSign.title(panel, title));
    }
}

package kesi.shell.swing.look;

import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.shell.api.Scope;
import kesi.shell.api.Tables;
import kesi.shell.api.TextTable;
import kesi.shell.swing.arrange.OpenPanels;
import kesi.shell.swing.scope.Spoken;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tables of texts in the language of now. */
@Component
public final class SwingTables implements Tables {

    private final Language language;
    private final OpenPanels panels;

    /** Tables in that language. */
    @Activate
    public SwingTables(@Reference Language language, @Reference OpenPanels panels) {
        this.panels = panels;
        this.language = language;
    }

    @Override
    public TextTable create(Scope scope, Message name) {
        FilteredTable table = new FilteredTable(new Spoken(language, scope), name, panels);
        scope.keep(panels.add(table));
        return table;
    }
}

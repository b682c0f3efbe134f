package kesi.heritage.ui.records;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JTabbedPane;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.heritage.api.HeritageTypes;
import kesi.shell.api.RecordPanels;
import kesi.shell.api.Scope;
import kesi.shell.api.View;
import kesi.shell.api.ViewPart;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The records of the area, a list for each type. */
@View(id = "heritage.records", title = "%view.records", icon = "kesi/heritage/ui/icon/heritage.svg")
@Component(service = ViewPart.class, scope = ServiceScope.PROTOTYPE)
public final class RecordsView implements ViewPart {

    private final RecordPanels panels;
    private final Language language;

    /** Lists made by the shell. */
    @Activate
    public RecordsView(@Reference RecordPanels panels, @Reference Language language) {
        this.panels = panels;
        this.language = language;
    }

    @Override
    public JComponent create(Scope scope) {
        JTabbedPane tabs = new JTabbedPane();
        tabs.putClientProperty("html.disable", true);
        Map<String, String> titles = titles();
        titles.forEach((type, key) -> tabs.addTab(key, panels.list(type, scope)));
        scope.inEachLanguage(() -> {
            int at = 0;
            for (String key : titles.values()) {
                tabs.setTitleAt(at++, language.say(Message.of(RecordsView.class, key)));
            }
        });
        return tabs;
    }

    private static Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put(HeritageTypes.SESSION, "tab.session");
        titles.put(HeritageTypes.PRACTITIONER, "tab.practitioner");
        titles.put(HeritageTypes.ELEMENT, "tab.element");
        titles.put(HeritageTypes.LINEAGE, "tab.lineage");
        return titles;
    }
}

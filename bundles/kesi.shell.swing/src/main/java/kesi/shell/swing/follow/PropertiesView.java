package kesi.shell.swing.follow;

import java.util.List;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import kesi.core.api.text.Language;
import kesi.core.api.value.Ref;
import kesi.record.api.Records;
import kesi.shell.api.Scope;
import kesi.shell.api.View;
import kesi.shell.api.ViewPart;
import kesi.shell.swing.Texts;
import kesi.shell.swing.follow.PropertiesModel.Property;
import kesi.shell.swing.look.PlainTable;
import kesi.shell.swing.scope.Spoken;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The properties of the selected records: fields with their labels, kinds and keys. */
@View(
        id = PropertiesView.ID,
        title = "%view.properties",
        icon = "kesi/shell/swing/icon/table.svg",
        area = View.Area.RIGHT)
@Component(service = ViewPart.class, scope = ServiceScope.PROTOTYPE)
public final class PropertiesView implements ViewPart {

    static final String ID = "shell.properties";

    private final FollowServices services;

    /** A view on these records. */
    @Activate
    public PropertiesView(@Reference FollowServices services) {
        this.services = services;
    }

    @Override
    public JComponent create(Scope scope) {
        PlainTable table = new PlainTable();
        table.setName("properties.table");
        new Spoken(services.panel().language(), scope).named(table, "view.properties");
        return new FollowPanel<>(
                        services.panel(), ID, new Table(table, services.panel().language()), scope)
                .widget();
    }

    private record Table(PlainTable table, Language language) implements Aspect<List<Property>> {

        @Override
        public JComponent widget() {
            return table.inScroll();
        }

        @Override
        public List<Property> read(Records records, List<Ref> refs) {
            return new PropertiesModel(records).read(refs);
        }

        @Override
        public void show(List<Property> read) {
            List<String> heads = List.of("properties.property", "properties.value", "properties.kind").stream()
                    .map(key -> language.say(Texts.of(key)))
                    .toList();
            table.show(heads, read.stream().map(this::row).toList());
        }

        private List<String> row(Property property) {
            return List.of(
                    language.say(property.label()),
                    property.value().stream().map(language::say).collect(Collectors.joining("\u3001")),
                    language.say(property.kind()));
        }
    }
}

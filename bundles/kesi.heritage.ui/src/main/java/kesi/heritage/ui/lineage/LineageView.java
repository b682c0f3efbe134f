package kesi.heritage.ui.lineage;

import java.util.List;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import kesi.core.api.json.Json;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.record.api.Records;
import kesi.shell.api.Scope;
import kesi.shell.api.Selection;
import kesi.shell.api.View;
import kesi.shell.api.ViewPart;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The lineage of the selected record as a picture; a click on a person selects that person's record. */
@View(
        id = "heritage.lineage",
        title = "%view.lineage",
        icon = "kesi/heritage/ui/icon/heritage.svg",
        area = View.Area.RIGHT)
@Component(service = ViewPart.class, scope = ServiceScope.PROTOTYPE)
public final class LineageView implements ViewPart {

    private final LineageModel model;
    private final Selection selection;
    private final Language language;

    /** A picture that follows this selection. */
    @Activate
    public LineageView(
            @Reference Records records,
            @Reference Json json,
            @Reference Selection selection,
            @Reference Language language) {
        this.model = new LineageModel(records, json);
        this.selection = selection;
        this.language = language;
    }

    @Override
    public JComponent create(Scope scope) {
        LineagePicture picture = new LineagePicture(language, person -> selection.select(List.of(person)));
        scope.keep(selection.onChange(now -> follow(now, picture, scope)));
        scope.inEachLanguage(() -> picture.show(picture.shown()));
        follow(selection.current(), picture, scope);
        return new JScrollPane(picture);
    }

    private void follow(List<Ref> now, LineagePicture picture, Scope scope) {
        if (now.isEmpty()) {
            picture.show(LineageModel.nothing());
            return;
        }
        Ref leading = now.get(0);
        scope.inBackground(Message.of(LineageView.class, "lineage.find"), task -> model.of(leading), found -> {
            if (selection.current().equals(now)) {
                picture.show(found);
            }
        });
    }
}

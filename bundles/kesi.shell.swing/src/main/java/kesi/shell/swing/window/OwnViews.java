package kesi.shell.swing.window;

import java.net.URL;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.record.api.Records;
import kesi.record.api.spi.RecordType;
import kesi.shell.api.View.Area;
import kesi.shell.api.ViewPart;
import kesi.shell.swing.Texts;
import kesi.shell.swing.part.EditorIds;
import kesi.shell.swing.part.ViewInfo;
import kesi.shell.swing.part.ViewSource;

/** The window's own views, by their ids: fixed ones, a list for each record type, a form for each record. */
final class OwnViews implements Function<String, Optional<ViewSource>> {

    static final String NAVIGATOR = "shell.navigator";
    static final String DETAIL = "shell.detail";
    static final String SEARCH = "shell.search";
    static final String OUTPUT = "shell.output";
    static final String PROBLEMS = "shell.problems";
    static final String LIST = "shell.list:";

    private final Surroundings around;
    private final Map<String, ViewSource> fixed = new LinkedHashMap<>();
    private final Map<String, ViewSource> made = new LinkedHashMap<>();

    OwnViews(Surroundings around) {
        this.around = around;
        add(DETAIL, Area.RIGHT, "detail", scope -> around.panels().detail(scope));
        add(SEARCH, Area.MAIN, "search", scope -> around.panels().search(List.of(), scope));
    }

    /** Adds a fixed view. */
    void add(String id, Area area, String icon, ViewPart maker) {
        Message title = Texts.of("view." + id.substring(id.indexOf('.') + 1));
        fixed.put(id, ViewSource.own(new ViewInfo(id, title, icon(icon), area, "kesi.shell.swing"), () -> maker));
    }

    /** The fixed views, for menus. */
    List<ViewSource> fixed() {
        return List.copyOf(fixed.values());
    }

    @Override
    public Optional<ViewSource> apply(String id) {
        if (id.startsWith(LIST)) {
            return Optional.of(made.computeIfAbsent(id, this::list));
        }
        return EditorIds.record(id)
                .map(record -> made.computeIfAbsent(id, name -> form(name, record)))
                .or(() -> Optional.ofNullable(fixed.get(id)));
    }

    private ViewSource list(String id) {
        String type = id.substring(LIST.length());
        return own(id, listLabel(type), "table", scope -> around.panels().list(type, scope));
    }

    private ViewSource form(String id, Ref record) {
        return own(
                id,
                Texts.of("view.form", typeLabel(record.type())),
                "edit",
                new EditorPanel(around.panels(), around.stores(), record));
    }

    private ViewSource own(String id, Message title, String icon, ViewPart maker) {
        return ViewSource.own(new ViewInfo(id, title, icon(icon), Area.MAIN, "kesi.shell.swing"), () -> maker);
    }

    /** What a list is called: by its saved filter when it has one. */
    private Message listLabel(String type) {
        int parted = type.indexOf('#');
        Message label = typeLabel(parted < 0 ? type : type.substring(0, parted));
        return around.stores()
                .records()
                .filter(records -> parted >= 0)
                .flatMap(records -> records.findById(type.substring(parted + 1)))
                .map(filter -> Texts.of("view.filtered", filter.title(), label))
                .orElse(label);
    }

    private Message typeLabel(String type) {
        return around.stores().records().stream()
                .map(Records::known)
                .flatMap(List::stream)
                .filter(known -> known.name().equals(type))
                .findFirst()
                .<Message>map(RecordType::label)
                .orElseGet(() -> Message.literal(type));
    }

    private static Optional<URL> icon(String name) {
        return Optional.ofNullable(OwnViews.class.getResource("/kesi/shell/swing/icon/" + name + ".svg"));
    }
}

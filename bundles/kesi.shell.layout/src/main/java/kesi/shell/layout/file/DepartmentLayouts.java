package kesi.shell.layout.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.json.Json;
import kesi.shell.api.layout.Layout;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What the department's file says about the window, as configuration {@code kesi.shell.layout}: {@code order}, the ids
 * of perspectives, the first one to start with; and {@code layout.ID} for each perspective that it arranges, with the
 * text that {@code layout:export} writes.
 */
@Component(service = DepartmentLayouts.class, configurationPid = "kesi.shell.layout")
public final class DepartmentLayouts {

    private static final String LAYOUT = "layout.";

    private final Map<String, Layout> layouts = new LinkedHashMap<>();
    private final List<String> order;

    /** What the configuration says; what does not fit is as if it were not there. */
    @Activate
    public DepartmentLayouts(Map<String, Object> settings, @Reference Json json) {
        this.order = words(settings.get("order"));
        settings.forEach((name, value) -> {
            if (name.startsWith(LAYOUT) && value instanceof String text) {
                Layout layout = LayoutReader.read(text, json).layout();
                if (!layout.equals(Layout.EMPTY)) {
                    layouts.put(name.substring(LAYOUT.length()), layout);
                }
            }
        });
    }

    Optional<Layout> of(String perspective) {
        return Optional.ofNullable(layouts.get(perspective));
    }

    List<String> order() {
        return order;
    }

    private static List<String> words(@Nullable Object value) {
        if (value instanceof String[] words) {
            return List.of(words);
        }
        return value instanceof String word ? List.of(word.split("\\s*,\\s*")) : List.of();
    }
}

package kesi.shell.swing.care;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EventListener;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds listeners of a bundle on widgets and documents and takes them off. How a class is asked for them is looked up
 * once; an instance lives for one sweep, so that it holds no class for longer.
 */
final class Listeners {

    private static final String GET = "get";
    private static final String MANY = "Listeners";

    private final Leaving leaving;
    private final Swept swept;
    private final Map<Class<?>, List<Method>> asking = new HashMap<>();

    Listeners(Leaving leaving, Swept swept) {
        this.leaving = leaving;
        this.swept = swept;
    }

    Leaving leaving() {
        return leaving;
    }

    Swept swept() {
        return swept;
    }

    /** Every {@code getXListeners} of a widget has its {@code removeXListener}. */
    void takeFrom(Object on) {
        for (Method asked : asking.computeIfAbsent(on.getClass(), Listeners::askable)) {
            Object all = called(asked, on);
            int many = all == null ? 0 : Array.getLength(all);
            for (int i = 0; i < many; i++) {
                Object one = Array.get(all, i);
                if (one instanceof EventListener && leaving.owns(one)) {
                    remove(on, asked, one);
                }
            }
        }
    }

    private static List<Method> askable(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method ->
                        method.getName().startsWith(GET) && method.getName().endsWith(MANY))
                .filter(method -> method.getParameterCount() == 0
                        && method.getReturnType().isArray())
                .filter(Method::trySetAccessible)
                .toList();
    }

    private void remove(Object on, Method asked, Object listener) {
        String kind = asked.getName().substring(GET.length(), asked.getName().length() - 1);
        Arrays.stream(on.getClass().getMethods())
                .filter(method -> method.getName().equals("remove" + kind))
                .filter(method -> method.getParameterCount() == 1)
                .filter(Method::trySetAccessible)
                .findFirst()
                .ifPresent(method -> {
                    called(method, on, listener);
                    swept.undone("widget", listener);
                });
    }

    private static @Nullable Object called(Method method, Object on, Object... arguments) {
        try {
            return method.invoke(on, arguments);
        } catch (ReflectiveOperationException e) {
            return null; // a widget that cannot be asked is left as it is
        }
    }
}

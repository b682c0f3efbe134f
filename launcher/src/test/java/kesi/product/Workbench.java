package kesi.product;

import java.util.List;
import java.util.Map;
import kesi.launcher.run.Running;

/** The window's services in a running product, whose types only its bundles know: called by their names. */
record Workbench(Running product) {
    private static final String SERVICE = "kesi.shell.api.Workbench";

    void showView(String id) {
        product.call(SERVICE, "showView", new Class<?>[] {String.class}, id);
    }

    void showPerspective(String id) {
        product.call(SERVICE, "showPerspective", new Class<?>[] {String.class}, id);
    }

    /** Starts a command as a click on it does, without waiting for its end. */
    void runCommand(String name) {
        product.call(
                SERVICE, "runCommand", new Class<?>[] {String.class, Map.class}, name, Map.<String, List<String>>of());
    }

    /** Opens the editor of a record, named {@code type/id}. */
    void openEditor(String record) {
        Class<?> ref = product.type("kesi.core.api", "kesi.core.api.value.Ref");
        try {
            Object parsed = ref.getMethod("parse", String.class).invoke(null, record);
            product.call(SERVICE, "openEditor", new Class<?>[] {ref}, parsed);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(record, e);
        }
    }
}

package kesi.product.changing;

import java.util.Map;
import kesi.core.api.command.Handler;
import kesi.record.api.spi.RecordType;
import kesi.shell.api.EditorPart;
import kesi.shell.api.ViewPart;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Registers what declarative services would register from annotations, as the bundle's version has it. */
public final class ChangingActivator implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        int version = context.getBundle().getVersion().getMajor();
        register(context, RecordType.class, new NoteType(version), Map.of());
        register(
                context,
                EditorPart.class,
                new Making<>(() -> new NoteEditor(version)),
                Map.of("kesi.editor.of", Note.class.getName(), "kesi.editor.title", "Note"));
        register(
                context,
                ViewPart.class,
                new Making<>(() -> new NoteView(version)),
                Map.of("kesi.view.id", "changing.view", "kesi.view.title", "Note", "kesi.view.area", "MAIN"));
        register(
                context,
                Handler.class,
                new Counting(),
                Map.of("kesi.command.name", "changing:count", "kesi.command.title", "Count"));
    }

    static void register(BundleContext context, Class<?> type, Object service, Map<String, Object> metadata) {
        context.registerService(type.getName(), service, FrameworkUtil.asDictionary(metadata));
    }

    @Override
    public void stop(BundleContext context) {
        // the framework takes the services back
    }
}

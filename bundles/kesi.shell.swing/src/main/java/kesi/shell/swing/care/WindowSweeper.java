package kesi.shell.swing.care;

import java.awt.GraphicsEnvironment;
import java.util.List;
import kesi.deploy.api.Left;
import kesi.deploy.api.Sweeper;
import kesi.shell.swing.Texts;
import org.osgi.service.component.annotations.Component;

/** Sweeps up after bundles while there is a window. */
@Component
public final class WindowSweeper implements Sweeper {

    private final Broom broom = new Broom();

    @Override
    public List<Left> sweep(ClassLoader loader) {
        if (GraphicsEnvironment.isHeadless()) {
            return List.of();
        }
        return broom.sweep(Leaving.of(loader)).all().stream()
                .map(found -> new Left(Texts.of("left." + found.kind()), found.what(), found.undone()))
                .toList();
    }
}

package kesi.shell.swing.font;

import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The type of the window, where a bundle brings one. It may leave while the window stays open. */
@Component(service = WindowType.class)
public final class WindowType {

    private volatile @Nullable ChineseType type;

    /** Has the window use it where the machine has no face of its own. */
    public void useWhereNeeded() {
        ChineseType here = type;
        if (here != null) {
            here.useWhereNeeded();
        }
    }

    /** It arrives. */
    @Reference(name = "type", cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public void bindType(ChineseType arrived) {
        type = arrived;
    }

    /** It leaves. */
    public void unbindType(ChineseType left) {
        type = type == left ? null : type;
    }
}

package kesi.deploy.provider.department;

import java.nio.file.Path;
import java.util.Optional;
import kesi.core.api.policy.DepartmentPolicy;
import kesi.core.api.text.Language.Subscription;
import kesi.deploy.provider.runtime.CurrentDepartment;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the running department's file says under {@code policy}. */
@Component
public final class DepartmentPart implements DepartmentPolicy {

    private static final String POINTER = "extensions/kesi-department/json/policy";

    private final CurrentDepartment current;

    @Activate
    public DepartmentPart(@Reference CurrentDepartment current) {
        this.current = current;
    }

    @Override
    public Optional<Source> source() {
        Path file = current.file();
        return current.text(file).map(text -> new Source(file, text, POINTER));
    }

    @Override
    public Subscription onChange(Runnable listener) {
        return current.onChange(listener);
    }
}

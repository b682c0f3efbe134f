package kesi.deploy.provider.runtime;

import java.util.List;
import java.util.Map;
import kesi.core.api.preference.DepartmentChoices;
import kesi.core.api.text.Language.Subscription;
import kesi.deploy.provider.feature.FeatureFile;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the department's feature file says under {@code settings}. */
@Component
public final class DepartmentSettings implements DepartmentChoices {

    private final CurrentDepartment current;

    /** The settings of that department. */
    @Activate
    public DepartmentSettings(@Reference CurrentDepartment current) {
        this.current = current;
    }

    @Override
    public Map<String, List<String>> choices() {
        return current.files().departments().stream()
                .filter(department -> department.folder().equals(current.name()))
                .findFirst()
                .map(FeatureFile::settings)
                .orElse(Map.of());
    }

    @Override
    public Subscription onChange(Runnable listener) {
        return current.onChange(listener);
    }
}

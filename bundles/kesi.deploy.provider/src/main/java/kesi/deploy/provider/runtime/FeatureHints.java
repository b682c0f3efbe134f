package kesi.deploy.provider.runtime;

import java.util.List;
import java.util.Set;
import kesi.core.api.command.CommandHints;
import kesi.deploy.provider.feature.CommandIndex;
import kesi.deploy.provider.feature.FeatureFile;
import kesi.deploy.provider.feature.FeatureFiles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks into the jars of the features that the running department does not use, when somebody asks. */
@Component
public final class FeatureHints implements CommandHints {

    private final CurrentDepartment current;

    @Activate
    public FeatureHints(@Reference CurrentDepartment current) {
        this.current = current;
    }

    @Override
    public List<String> featuresWith(String command) {
        FeatureFiles files = current.files();
        Set<String> loaded = Set.copyOf(files.department(current.name()).features());
        return files.features().values().stream()
                .filter(feature -> !loaded.contains(feature.fullId()) && brings(feature, command))
                .map(FeatureFile::name)
                .toList();
    }

    private boolean brings(FeatureFile feature, String command) {
        return feature.bundles().stream()
                .map(bundle -> current.distribution().jar(bundle))
                .anyMatch(jar -> CommandIndex.commandsOf(jar).contains(command));
    }
}

package kesi.deploy.provider.repository;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kesi.deploy.provider.archive.Versions;
import kesi.deploy.provider.repository.Index.Entry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which features the policy's repositories have in a later version than the one that is here. */
@Component(service = Updates.class)
public final class Updates {

    private final Repositories repositories;

    @Activate
    public Updates(@Reference Repositories repositories) {
        this.repositories = repositories;
    }

    /**
     * The ids, with their versions, of what is later, by the names of the features.
     *
     * @param here versions by group and name
     * @throws kesi.core.api.problem.Problem when no repository can be read
     */
    public Map<String, String> later(Map<String, String> here) {
        List<Repositories.Looked> looked = repositories.look(Optional.empty());
        if (looked.stream().allMatch(one -> one.problem().isPresent())) {
            looked.stream().flatMap(one -> one.problem().stream()).findFirst().ifPresent(problem -> {
                throw problem;
            });
        }
        Map<String, String> later = new TreeMap<>();
        here.forEach((name, version) -> looked.stream()
                .flatMap(one -> one.offer().stream())
                .flatMap(offer -> offer.index().find(name).stream())
                .max((one, other) -> Versions.compare(one.version(), other.version()))
                .filter(entry -> Versions.compare(entry.version(), version) > 0)
                .map(Entry::id)
                .ifPresent(id -> later.put(name, id)));
        return later;
    }
}

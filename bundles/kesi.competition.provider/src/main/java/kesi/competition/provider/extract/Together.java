package kesi.competition.provider.extract;

import java.util.ArrayList;
import java.util.List;
import kesi.competition.api.Contest;

/** What one more text adds to a known contest: figures, places and times stand side by side; nothing is replaced. */
final class Together {

    private Together() {}

    static Contest of(Contest known, Contest found) {
        return new Contest(
                known.name(),
                known.series().or(found::series),
                known.edition().or(found::edition),
                known.year().or(found::year),
                known.level(),
                known.category(),
                known.kind().or(found::kind),
                known.trades().isEmpty() ? found.trades() : known.trades(),
                known.stages().isEmpty() ? found.stages() : known.stages(),
                known.roles().isEmpty() ? found.roles() : known.roles(),
                both(known.counts(), found.counts()),
                both(known.venues(), found.venues()),
                both(known.when(), found.when()),
                known.state(),
                both(known.links(), found.links()),
                both(known.evidence(), found.evidence()));
    }

    private static <T> List<T> both(List<T> a, List<T> b) {
        List<T> all = new ArrayList<>(a);
        b.stream().filter(each -> !all.contains(each)).forEach(all::add);
        return all;
    }
}

package kesi.shell.swing.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows that were read last, by their ids. Used on the event dispatch thread. */
final class RowCache {

    private static final int MOST = 4_000;

    private final Map<String, Row> rows = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Row> eldest) {
            return size() > MOST;
        }
    };

    Optional<Row> row(String id) {
        return Optional.ofNullable(rows.get(id));
    }

    void put(List<Row> read) {
        read.forEach(row -> rows.put(row.ref().id(), row));
    }

    void forget(Set<String> ids) {
        rows.keySet().removeAll(ids);
    }

    void clear() {
        rows.clear();
    }

    /** The ids of those rows between two places that are not here. */
    List<String> missing(Shown shown, int from, int to) {
        List<String> ids = new ArrayList<>();
        for (int row = Math.max(0, from); row < Math.min(to, shown.size()); row++) {
            String id = shown.id(row);
            if (!rows.containsKey(id)) {
                ids.add(id);
            }
        }
        return ids;
    }
}

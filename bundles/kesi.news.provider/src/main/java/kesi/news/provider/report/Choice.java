package kesi.news.provider.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.news.api.Item;
import kesi.news.api.ItemKind;
import kesi.news.api.ItemState;
import kesi.news.api.NewsTypes;
import kesi.news.provider.command.Archive;
import kesi.record.api.Arrow;
import kesi.record.api.Records;
import kesi.record.api.Shelf.Kept;
import kesi.search.api.Query;
import kesi.search.api.Search;
import org.jspecify.annotations.Nullable;

/** Which items a report has: those of a page or file, those named, those found, or those of the last page. */
final class Choice {
    private static final int MOST_FOUND = 100;

    private final Records records;
    private final @Nullable Search search;

    /**
     * What a person named.
     *
     * @param page a page or source file
     * @param items ids, also several in one word parted by commas
     * @param query what to find
     */
    record Wanted(Optional<String> page, List<String> items, Optional<String> query) {

        Wanted {
            items = List.copyOf(items);
        }

        /** Whether nothing is named. */
        boolean open() {
            return page.isEmpty() && items.isEmpty() && query.isEmpty();
        }
    }

    Choice(Records records, @Nullable Search search) {
        this.records = records;
        this.search = search;
    }

    /**
     * The items in their order.
     *
     * @throws Problem when what is named does not exist or there is nothing
     */
    List<Kept<Item>> items(Wanted wanted) {
        Archive archive = new Archive(records);
        List<Kept<Item>> chosen = new ArrayList<>();
        wanted.page().ifPresent(page -> chosen.addAll(ofPage(archive, page)));
        wanted.items().stream().flatMap(Choice::ids).forEach(id -> chosen.add(archive.item(id)));
        wanted.query().ifPresent(query -> chosen.addAll(found(archive, query)));
        if (chosen.isEmpty() && wanted.page().isEmpty() && wanted.query().isEmpty()) {
            lastPage(archive).ifPresent(page -> chosen.addAll(ofPage(archive, page)));
        }
        if (chosen.isEmpty()) {
            throw Problem.failed("E-NO-ITEM", Message.of(Choice.class, "brief.nothing"));
        }
        return chosen;
    }

    /**
     * The items of some days: those that are named, or else all; posters and withdrawn items are left out.
     *
     * @throws Problem when what is named does not exist or there is nothing
     */
    List<Kept<Item>> within(Wanted wanted, Days days) {
        List<Kept<Item>> chosen = (wanted.open() ? all() : items(wanted))
                .stream()
                        .filter(kept -> kept.value().kind() != ItemKind.PUBLIC_SERVICE_POSTER)
                        .filter(kept -> kept.value().state() != ItemState.WITHDRAWN)
                        .filter(kept -> days.has(kept.value()))
                        .toList();
        if (chosen.isEmpty()) {
            throw Problem.failed("E-NO-ITEM", Message.of(Choice.class, "brief.nothing"));
        }
        return chosen;
    }

    private List<Kept<Item>> all() {
        List<Kept<Item>> all = new ArrayList<>();
        new Archive(records).shelf().forEach(all::add);
        all.sort(Comparator.comparing((Kept<Item> kept) -> kept.document().sequence())
                .thenComparing(kept -> kept.value().origin().place()));
        return all;
    }

    private List<Kept<Item>> ofPage(Archive archive, String id) {
        String bare = id.substring(id.indexOf('/') + 1);
        return Stream.of(NewsTypes.PAGE, NewsTypes.FILE)
                .map(type -> new Ref(type, bare))
                .flatMap(ref -> records.arrows(ref).stream())
                .map(Arrow::from)
                .filter(from -> from.type().equals(NewsTypes.ITEM))
                .distinct()
                .map(from -> archive.item(from.id()))
                .sorted(Comparator.comparingInt(kept -> kept.value().origin().place()))
                .toList();
    }

    private List<Kept<Item>> found(Archive archive, String query) {
        if (search == null) {
            throw Problem.failed("E-NO-SEARCH", Message.of(Choice.class, "search.absent"));
        }
        return search.search(Query.of(query, NewsTypes.ITEM).window(0, MOST_FOUND)).hits().stream()
                .map(hit -> archive.item(hit.ref().id()))
                .toList();
    }

    private Optional<String> lastPage(Archive archive) {
        List<Kept<Item>> latest = new ArrayList<>();
        archive.shelf().forEach(kept -> {
            if (latest.isEmpty()
                    || kept.document().sequence() > latest.get(0).document().sequence()) {
                latest.clear();
                latest.add(kept);
            }
        });
        return latest.stream()
                .findFirst()
                .flatMap(kept -> kept.value().origin().page())
                .map(Ref::id);
    }

    private static Stream<String> ids(String words) {
        return Stream.of(words.split("[,，\\s]+")).filter(id -> !id.isEmpty());
    }
}

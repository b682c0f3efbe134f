package kesi.shell.swing.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.record.api.Entry;
import kesi.record.api.Journal;
import kesi.record.api.Records;
import kesi.record.api.spi.RecordType;
import kesi.shell.swing.editor.Workshop;
import kesi.shell.swing.help.HelpServices;
import kesi.shell.swing.part.Contributions;
import kesi.shell.swing.part.CoreServices;
import kesi.shell.swing.part.PerspectiveInfo;
import kesi.shell.swing.part.Stores;
import kesi.shell.swing.part.ViewSource;
import kesi.shell.swing.recent.RecentThings;
import kesi.shell.swing.recent.Thing;
import kesi.shell.swing.welcome.WelcomeState.Changed;
import kesi.shell.swing.welcome.WelcomeState.Ways;

/**
 * Looks what there is now.
 *
 * @param views the views of bundles
 */
record WelcomeLook(
        CoreServices core,
        Stores stores,
        Contributions<ViewSource> views,
        Contributions<PerspectiveInfo> perspectives,
        HelpServices help,
        Workshop workshop,
        RecentThings recent) {

    private static final String DEMO = "demo";
    private static final int LATEST = 200;
    private static final int SHOWN = 8;

    /** How it is now; not for the event dispatch thread. */
    WelcomeState state() {
        Set<String> ids = new HashSet<>();
        views.all().forEach(view -> ids.add(view.info().id()));
        long count = stores.records().map(WelcomeLook::work).orElse(0L);
        return new WelcomeState(
                count,
                ways(),
                ids,
                perspectives.all().stream()
                        .sorted(Comparator.comparingInt(one -> one.order()))
                        .toList(),
                help.help().all(),
                changed(),
                things());
    }

    private static long work(Records records) {
        Set<String> own = own(records);
        return records.types().stream()
                .filter(type -> !own.contains(type))
                .mapToLong(records::count)
                .sum();
    }

    /** The types whose records the product needs for itself. */
    private static Set<String> own(Records records) {
        return records.known().stream()
                .filter(type -> !type.isWork())
                .map(RecordType::name)
                .collect(Collectors.toSet());
    }

    private Ways ways() {
        return new Ways(
                core.commands().imports(),
                core.commands().find(DEMO),
                workshop.edits().left().stream()
                        .map(draft -> new Changed(
                                draft.ref(),
                                draft.base().title().isBlank()
                                        ? draft.ref().toString()
                                        : draft.base().title(),
                                stores.records()
                                        .map(records ->
                                                label(records, draft.ref().type()))
                                        .orElseGet(() ->
                                                Message.literal(draft.ref().type()))))
                        .toList());
    }

    /** The latest change of each record, the latest first. */
    private List<Changed> changed() {
        if (stores.journal().isEmpty() || stores.records().isEmpty()) {
            return List.of();
        }
        Journal journal = stores.journal().get();
        Records records = stores.records().get();
        Set<String> own = own(records);
        Map<Ref, Entry> latest = new LinkedHashMap<>();
        for (Entry entry : journal.read(Math.max(0, journal.last() - LATEST), LATEST)) {
            latest.remove(entry.ref());
            latest.put(entry.ref(), entry);
        }
        List<Changed> all = latest.values().stream()
                .filter(entry -> entry.content().isPresent())
                .filter(entry -> !own.contains(entry.ref().type()))
                .map(entry -> new Changed(
                        entry.ref(), entry.title(), label(records, entry.ref().type())))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(all);
        return all.stream().limit(SHOWN).toList();
    }

    private static Message label(Records records, String type) {
        return records.known().stream()
                .filter(known -> known.name().equals(type))
                .findFirst()
                .<Message>map(RecordType::label)
                .orElseGet(() -> Message.literal(type));
    }

    /** What was opened, read in and produced last, as far as it is still there. */
    private List<WelcomeState.Recent> things() {
        return recent.all().stream()
                .flatMap(thing -> thing.isFile() ? file(thing) : record(thing))
                .limit(SHOWN)
                .toList();
    }

    private static Stream<WelcomeState.Recent> file(Thing thing) {
        Path file = Path.of(thing.target());
        return Files.isRegularFile(file)
                ? Stream.of(new WelcomeState.Recent(
                        thing, String.valueOf(file.getFileName()), String.valueOf(file.getParent())))
                : Stream.of();
    }

    private Stream<WelcomeState.Recent> record(Thing thing) {
        return stores.records().stream()
                .flatMap(records -> records.find(Ref.parse(thing.target())).stream()
                        .map(document -> new WelcomeState.Recent(
                                thing,
                                document.title().isBlank() ? thing.target() : document.title(),
                                label(records, document.ref().type()))));
    }
}

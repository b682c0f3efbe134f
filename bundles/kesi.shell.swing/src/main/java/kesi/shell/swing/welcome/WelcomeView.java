package kesi.shell.swing.welcome;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.swing.JComponent;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.record.api.Entry;
import kesi.record.api.Journal;
import kesi.record.api.Records;
import kesi.record.api.spi.RecordType;
import kesi.shell.api.Scope;
import kesi.shell.api.View;
import kesi.shell.api.ViewPart;
import kesi.shell.api.Workbench;
import kesi.shell.swing.Texts;
import kesi.shell.swing.editor.Workshop;
import kesi.shell.swing.help.HelpServices;
import kesi.shell.swing.part.CoreServices;
import kesi.shell.swing.part.PerspectiveParts;
import kesi.shell.swing.part.Stores;
import kesi.shell.swing.part.ViewParts;
import kesi.shell.swing.scope.Spoken;
import kesi.shell.swing.welcome.WelcomeState.Changed;
import kesi.shell.swing.welcome.WelcomeState.Ways;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The view that a person sees first. */
@View(id = WelcomeView.ID, title = "%view.welcome", icon = "kesi/shell/swing/icon/kesi.svg", area = View.Area.MAIN)
@Component(service = ViewPart.class, scope = ServiceScope.PROTOTYPE)
public final class WelcomeView implements ViewPart {

    /** The public name of the view. */
    public static final String ID = "shell.welcome";

    private static final String DEMO = "demo";
    private static final int LATEST = 200;
    private static final int SHOWN = 8;

    private final CoreServices core;
    private final Stores stores;
    private final ViewParts views;
    private final PerspectiveParts perspectives;
    private final HelpServices help;
    private final Workbench workbench;
    private final Workshop workshop;

    /** A view of what there is. */
    @Activate
    public WelcomeView(
            @Reference CoreServices core,
            @Reference Stores stores,
            @Reference ViewParts views,
            @Reference PerspectiveParts perspectives,
            @Reference HelpServices help,
            @Reference Workbench workbench,
            @Reference Workshop workshop) {
        this.core = core;
        this.stores = stores;
        this.views = views;
        this.perspectives = perspectives;
        this.help = help;
        this.workbench = workbench;
        this.workshop = workshop;
    }

    @Override
    public JComponent create(Scope scope) {
        WelcomePanel panel =
                new WelcomePanel(new Spoken(core.language(), scope), new WelcomeWays(workbench, help.trail()));
        Runnable look = () -> scope.inBackground(Texts.of("welcome.looking"), task -> state(), panel::show);
        scope.inEachLanguage(look);
        scope.keep(core.commands().onChange(() -> scope.onScreen(look)));
        scope.keep(stores.onChange(() -> scope.onScreen(look)));
        scope.keep(workshop.edits().onChange(() -> scope.onScreen(look)));
        stores.journal().ifPresent(journal -> scope.keep(journal.follow(last -> scope.onScreen(look))));
        return panel.widget();
    }

    private WelcomeState state() {
        Set<String> ids = new HashSet<>();
        views.views().all().forEach(view -> ids.add(view.info().id()));
        long count = stores.records()
                .map(records ->
                        records.types().stream().mapToLong(records::count).sum())
                .orElse(0L);
        return new WelcomeState(
                count,
                ways(),
                ids,
                perspectives.perspectives().all().stream()
                        .sorted(java.util.Comparator.comparingInt(one -> one.order()))
                        .toList(),
                help.help().all(),
                changed());
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
        Map<Ref, Entry> latest = new LinkedHashMap<>();
        for (Entry entry : journal.read(Math.max(0, journal.last() - LATEST), LATEST)) {
            latest.remove(entry.ref());
            latest.put(entry.ref(), entry);
        }
        List<Changed> all = latest.values().stream()
                .filter(entry -> entry.content().isPresent())
                .map(entry -> new Changed(
                        entry.ref(), entry.title(), label(records, entry.ref().type())))
                .collect(java.util.stream.Collectors.toCollection(java.util.ArrayList::new));
        java.util.Collections.reverse(all);
        return all.stream().limit(SHOWN).toList();
    }

    private static Message label(Records records, String type) {
        return records.known().stream()
                .filter(known -> known.name().equals(type))
                .findFirst()
                .<Message>map(RecordType::label)
                .orElseGet(() -> Message.literal(type));
    }
}

package kesi.shell.swing.follow;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import kesi.core.api.value.Ref;
import kesi.record.api.Document;
import kesi.record.api.Records;
import kesi.shell.api.Scope;
import kesi.shell.swing.Texts;
import kesi.shell.swing.look.Icons;
import kesi.shell.swing.look.Paper;
import kesi.shell.swing.look.Tinted;
import kesi.shell.swing.record.Followed;
import kesi.shell.swing.record.PanelServices;
import kesi.shell.swing.scope.Spoken;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Follows selection, journal and language for an aspect; a line on top says of which record, and pins it. */
final class FollowPanel<T> {

    private final PanelServices services;
    private final FollowModel model;
    private final Aspect<T> aspect;
    private final Scope scope;
    private final Spoken spoken;
    private final Tinted title = new Tinted("", Tinted.QUIET);
    private @Nullable Read<T> last;

    private record Read<T>(List<Ref> refs, String title, Optional<T> read) {}

    FollowPanel(PanelServices services, String view, Aspect<T> aspect, Scope scope) {
        this.services = services;
        this.model = new FollowModel(view);
        this.aspect = aspect;
        this.scope = scope;
        this.spoken = new Spoken(services.language(), scope);
    }

    JComponent widget() {
        JPanel panel = new JPanel(new BorderLayout());
        panel.add(bar(), BorderLayout.NORTH);
        panel.add(aspect.widget(), BorderLayout.CENTER);
        scope.keep(services.selection().onChange(refs -> scope.onScreen(this::follow)));
        scope.keep(services.stores().onChange(() -> scope.onScreen(this::read)));
        Followed.journal(services.stores(), scope, this::read);
        scope.inEachLanguage(this::show);
        follow();
        return panel;
    }

    private JPanel bar() {
        JPanel bar = new Paper(new MigLayout("insets 4 10 4 6, fillx", "[grow, 0::]8[]"));
        title.setName("follow.title");
        JToggleButton pin = new JToggleButton(Icons.own("pin"));
        pin.setName("follow.pin");
        pin.putClientProperty("JButton.buttonType", "toolBarButton");
        pin.setFocusable(true);
        spoken.named(pin, "follow.pin");
        pin.addActionListener(event -> {
            model.pin(pin.isSelected());
            follow();
        });
        bar.add(title, "growx, wmin 0");
        bar.add(pin);
        return bar;
    }

    private void follow() {
        if (model.follow(services.selection().current(), services.selection().source())) {
            read();
        }
        show();
    }

    private void read() {
        List<Ref> refs = model.shown();
        if (!refs.isEmpty()) {
            scope.inBackground(
                    Texts.of("detail.loading"),
                    task -> new Read<>(
                            refs, title(refs), services.stores().records().map(records -> aspect.read(records, refs))),
                    read -> {
                        if (read.refs().equals(model.shown())) {
                            last = read;
                            show();
                        }
                    });
        }
    }

    private String title(List<Ref> refs) {
        return services.stores()
                .records()
                .flatMap(records -> first(records, refs))
                .map(Document::title)
                .orElseGet(() -> refs.get(0).toString());
    }

    private static Optional<Document> first(Records records, List<Ref> refs) {
        return records.find(refs.get(0));
    }

    private void show() {
        Read<T> now = last;
        if (now == null) {
            title.setText(spoken.say("follow.none"));
        } else {
            String more = now.refs().size() == 1
                    ? ""
                    : " " + spoken.say("follow.more", now.refs().size() - 1);
            title.setText(now.title() + more);
            now.read().ifPresent(aspect::show);
        }
    }
}

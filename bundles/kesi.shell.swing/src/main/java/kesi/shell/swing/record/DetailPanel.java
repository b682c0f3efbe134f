package kesi.shell.swing.record;

import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Ref;
import kesi.shell.api.Scope;
import kesi.shell.swing.Texts;
import kesi.shell.swing.look.Scroll;
import kesi.shell.swing.look.ScrollWidth;
import kesi.shell.swing.look.Tinted;
import kesi.shell.swing.menu.ContextMenu;
import kesi.shell.swing.scope.Spoken;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The panel that shows the selected record and follows selection, journal and language. */
final class DetailPanel {

    private final PanelServices services;
    private final Scope scope;
    private final Spoken spoken;
    private final ScrollWidth paper =
            new ScrollWidth(new MigLayout("insets 16 18 18 18, fillx, wrap 1, gapy 4", "[grow, 0::]"));
    private @Nullable Ref shown;
    private @Nullable Detail detail;
    private @Nullable Evidence wanted;

    DetailPanel(PanelServices services, Scope scope) {
        this.services = services;
        this.scope = scope;
        this.spoken = new Spoken(services.language(), scope);
        paper.setName("record.detail");
    }

    JComponent panel() {
        scope.keep(services.selection().onChange(refs -> scope.onScreen(() -> follow(refs))));
        scope.keep(services.passages().onShow(evidence -> scope.onScreen(() -> mark(evidence))));
        scope.keep(services.stores().onChange(() -> scope.onScreen(this::read)));
        Followed.journal(services.stores(), scope, this::read);
        wanted = services.passages().last().orElse(null);
        scope.inEachLanguage(this::draw);
        follow(services.selection().current());
        ContextMenu.on(paper, services.workbench());
        JScrollPane scroll = new Scroll(paper);
        return scroll;
    }

    private void follow(List<Ref> refs) {
        if (!refs.isEmpty()) {
            shown = refs.get(0);
            read();
        }
    }

    private void mark(Evidence evidence) {
        wanted = evidence;
        draw();
    }

    private void read() {
        Ref ref = shown;
        if (ref != null) {
            scope.inBackground(
                    Texts.of("detail.loading"),
                    task -> services.stores().records().flatMap(records -> new DetailReader(records).read(ref)),
                    read -> show(ref, read));
        }
    }

    private void show(Ref ref, Optional<Detail> read) {
        if (ref.equals(shown)) {
            detail = read.orElse(null);
            draw();
        }
    }

    private void draw() {
        paper.removeAll();
        Detail now = detail;
        if (now == null) {
            Tinted hint = new Tinted(spoken.say(shown == null ? "detail.none" : "detail.gone"), Tinted.QUIET);
            paper.add(hint, "align center, gaptop 40");
        } else {
            new DetailPage(paper, spoken, services).draw(now, Optional.ofNullable(wanted));
        }
        paper.revalidate();
        paper.repaint();
    }
}

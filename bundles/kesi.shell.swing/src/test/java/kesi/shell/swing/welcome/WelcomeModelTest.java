package kesi.shell.swing.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kesi.core.api.command.Description;
import kesi.core.api.command.Import;
import kesi.core.api.help.Page;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.shell.swing.part.PerspectiveInfo;
import kesi.shell.swing.recent.Thing;
import kesi.shell.swing.recent.Thing.Kind;
import kesi.shell.swing.welcome.Step.Target;
import kesi.shell.swing.welcome.WelcomeState.Changed;
import kesi.shell.swing.welcome.WelcomeState.Ways;
import org.junit.jupiter.api.Test;

class WelcomeModelTest {

    private static final Ways WAYS = new Ways(
            List.of(
                    new Import(command("record:import"), List.of("*.jsonl"), List.of("*"), "file"),
                    new Import(command("news:import"), List.of("*.txt"), List.of("news.item"), "files")),
            Optional.of(command("demo")),
            List.of());

    @Test
    void anEmptyWorkspaceOffersTheImportsOfTheAreasAndADemonstration() {
        assertThat(targets(WelcomeModel.next(state(0, Set.of("report.reports")))))
                .containsExactly(new Target.Run("news:import"), new Target.Run("demo"));
    }

    @Test
    void aWorkspaceWithRecordsOffersReportsSearchAndMoreImports() {
        assertThat(targets(WelcomeModel.next(state(7, Set.of("report.reports")))))
                .containsExactly(
                        new Target.Show("report.reports"),
                        new Target.Show("shell.search"),
                        new Target.Run("news:import"));
    }

    @Test
    void theDepartmentIsAskedForFirstAsLongAsNobodyChoseOne() {
        assertThat(targets(WelcomeModel.next(state(0, Set.of("deploy.first")))))
                .startsWith(new Target.Show("deploy.first"));
        assertThat(targets(WelcomeModel.next(state(0, Set.of("deploy.departments")))))
                .doesNotContain(new Target.Show("deploy.departments"));
    }

    @Test
    void nothingIsOfferedThatNoBundleBrings() {
        WelcomeState bare = new WelcomeState(
                7,
                new Ways(List.of(), Optional.empty(), List.of()),
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        assertThat(targets(WelcomeModel.next(bare))).containsExactly(new Target.Show("shell.search"));
        assertThat(WelcomeModel.places(bare)).isEmpty();
        assertThat(WelcomeModel.recent(bare)).isEmpty();
        assertThat(WelcomeModel.reading(bare)).isEmpty();
    }

    @Test
    void perspectivesRecordsAndPagesLeadToThemselves() {
        WelcomeState now = state(7, Set.of());

        assertThat(targets(WelcomeModel.places(now))).containsExactly(new Target.Go("news"));
        assertThat(targets(WelcomeModel.recent(now))).containsExactly(new Target.Open(new Ref("news.item", "1")));
        assertThat(targets(WelcomeModel.reading(now))).containsExactly(new Target.Read("shell.window"));
    }

    @Test
    void whatWasUsedLastOpensAgain() {
        List<Step> steps = WelcomeModel.things(state(7, Set.of()));

        assertThat(targets(steps))
                .containsExactly(new Target.Open(new Ref("news.item", "1")), new Target.OpenFile("/tmp/x.pdf"));
        assertThat(steps.get(1).why().in(java.util.Locale.ENGLISH)).contains("/tmp");
    }

    @Test
    void workThatWasLeftUnsavedComesFirst() {
        Changed left = new Changed(new Ref("news.item", "1"), "报道", Message.literal("x"));
        WelcomeState now = new WelcomeState(
                7,
                new Ways(List.of(), Optional.empty(), List.of(left)),
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        assertThat(targets(WelcomeModel.next(now)).get(0)).isEqualTo(new Target.Edit(left.record()));
    }

    private static List<Target> targets(List<Step> steps) {
        return steps.stream().map(Step::target).toList();
    }

    private static WelcomeState state(long records, Set<String> views) {
        Message text = Message.literal("x");
        return new WelcomeState(
                records,
                WAYS,
                views,
                List.of(new PerspectiveInfo("news", text, Optional.empty(), 1, List.of(), "kesi.news.ui")),
                List.of(new Page("shell.window", text, List.of(), 1, "kesi.shell.swing")),
                List.of(new Changed(new Ref("news.item", "1"), "报道", text)),
                List.of(
                        new WelcomeState.Recent(new Thing(Kind.OPENED, Instant.EPOCH, "news.item/1"), "报道", text),
                        new WelcomeState.Recent(
                                new Thing(Kind.PRODUCED, Instant.EPOCH, "/tmp/x.pdf"), "x.pdf", "/tmp")));
    }

    private static Description command(String name) {
        Message title = Message.literal(name);
        return new Description(
                name, title, title, new Description.Place(List.of(), "", "", ""), List.of(), false, false, "sample");
    }
}

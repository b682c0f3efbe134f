package kesi.heritage.provider.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.command.Outcome;
import kesi.core.api.problem.Problem;
import kesi.core.testing.RecordingTask;
import kesi.heritage.provider.Tree;
import kesi.heritage.provider.World;
import kesi.search.api.Query;
import kesi.search.api.Results;
import kesi.search.api.Results.Hit;
import kesi.search.api.Results.Mark;
import kesi.search.api.Search;
import org.junit.jupiter.api.Test;

class CommandsTest {

    private final World world = new World().withClass();
    private final RecordingTask task = new RecordingTask();

    @Test
    void listShowsAllTypesOrOne() {
        ListHeritage list = new ListHeritage(world.records);
        Tree all = data(list.run(new ListHeritage.Parameters(Optional.empty(), 100), task));
        assertThat(all.text("total")).isEqualTo("4");
        Tree elements = data(list.run(new ListHeritage.Parameters(Optional.of("element"), 100), task));
        assertThat(elements.trees("records").get(0).text("title")).isEqualTo("竹编");
        assertThatThrownBy(() -> list.run(new ListHeritage.Parameters(Optional.of("other"), 1), task))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("heritage.element");
    }

    @Test
    void showTellsContentAndLinks() {
        String id = world.all(world.practitioners).get(0).ref().id();
        Tree shown = data(new ShowHeritage(world.records).run(new ShowHeritage.Parameters(id), task));
        assertThat(shown.text("title")).isEqualTo("陈小篾");
        assertThat(shown.trees("links")).extracting(link -> link.text("type")).contains("practises", "presentedBy");
    }

    @Test
    void anUnknownIdIsNamed() {
        assertThatThrownBy(() -> new ShowHeritage(world.records).run(new ShowHeritage.Parameters("nosuch"), task))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("nosuch");
        assertThatThrownBy(() -> new ShowHeritage(world.records).run(new ShowHeritage.Parameters("a/../b"), task))
                .isInstanceOf(Problem.class);
    }

    @Test
    void aLineageIsFoundByItselfAndByItsMember() {
        ShowLineage lineage = new ShowLineage(world.records);
        String member = world.all(world.practitioners).get(0).ref().id();
        Outcome outcome = lineage.run(new ShowLineage.Parameters(member), task);
        assertThat(outcome.listings().get(0).rows())
                .containsExactly(List.of("1", "—"), List.of("2", "└ —"), List.of("3", "  └ 陈小篾"));
        assertThat(data(outcome).trees("nodes").get(0).text("name")).isEmpty();
        String own = world.all(world.lineages).get(0).ref().id();
        assertThat(data(lineage.run(new ShowLineage.Parameters(own), task)).text("name"))
                .isEqualTo("临江陈氏竹编世家");
    }

    @Test
    void aStatedGenerationIsALineOfUnnamedPeopleEvenWhereTheLineageHasNoName() {
        World other = new World().withGenerationAlone();
        String member = other.all(other.practitioners).get(0).ref().id();

        Outcome outcome = new ShowLineage(other.records).run(new ShowLineage.Parameters(member), task);

        assertThat(other.all(other.lineages)).isEmpty();
        assertThat(outcome.listings().get(0).rows())
                .containsExactly(List.of("1", "—"), List.of("2", "└ —"), List.of("3", "  └ 陈小篾"));
    }

    @Test
    void aRecordWithoutLineageSaysSo() {
        String event = world.all(world.events).get(0).ref().id();
        assertThatThrownBy(() -> new ShowLineage(world.records).run(new ShowLineage.Parameters(event), task))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("竹编");
    }

    @Test
    void searchAsksTheIndexForThisAreaAlone() {
        SearchHeritage search = new SearchHeritage();
        var parameters = new SearchHeritage.Parameters("竹编", 5, 0);
        assertThatThrownBy(() -> search.run(parameters, task)).isInstanceOf(Problem.class);
        FixedSearch index = new FixedSearch(world);
        search.bind(index);
        Outcome outcome = search.run(parameters, task);
        assertThat(data(outcome).text("total")).isEqualTo("1");
        assertThat(index.types).containsExactlyElementsOf(Area.TYPES);
        assertThat(outcome.sentence().in(Locale.CHINESE)).isEqualTo("找到 1 条记录。");
        search.unbind(index);
        assertThatThrownBy(() -> search.run(parameters, task)).isInstanceOf(Problem.class);
    }

    private static Tree data(Outcome outcome) {
        return new Tree((Map<?, ?>) outcome.data());
    }

    /** Finds the one element whatever is asked. */
    private static final class FixedSearch implements Search {

        private final World world;
        private List<String> types = List.of();

        FixedSearch(World world) {
            this.world = world;
        }

        @Override
        public Results search(Query query) {
            types = query.types();
            Hit hit = new Hit(world.all(world.elements).get(0).ref(), "竹编", "竹编", List.of(new Mark(0, 2)), 1);
            return new Results(1, 0, List.of(hit), Map.of());
        }

        @Override
        public List<Mark> marks(String query, String text) {
            return List.of();
        }
    }
}

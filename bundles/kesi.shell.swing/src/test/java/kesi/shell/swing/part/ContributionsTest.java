package kesi.shell.swing.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kesi.core.api.value.Ref;
import org.junit.jupiter.api.Test;

class ContributionsTest {

    private final Contributions<String> things = new Contributions<>();

    @Test
    void followersAreToldOfArrivalsAndDeparturesUntilTheyStop() {
        List<String> told = new ArrayList<>();
        var following = things.follow(came -> told.add("+" + came), left -> told.add("-" + left));
        things.add("a");
        things.remove("a"::equals);
        following.close();
        things.add("b");

        assertThat(told).containsExactly("+a", "-a");
        assertThat(things.all()).containsExactly("b");
    }

    @Test
    void aRecordIsOpenedByTheOpenerOfItsType() {
        Openers openers = new Openers();
        List<String> opened = new ArrayList<>();
        openers.all()
                .add(new Openers.Opener(List.of("news.item"), (record, evidence) -> opened.add(record.toString())));

        assertThat(openers.open(Ref.parse("news.item/a"), Optional.empty())).isTrue();
        assertThat(openers.open(Ref.parse("heritage.session/b"), Optional.empty()))
                .isFalse();
        openers.all().remove(opener -> true);
        assertThat(openers.open(Ref.parse("news.item/a"), Optional.empty())).isFalse();
        assertThat(opened).containsExactly("news.item/a");
    }
}

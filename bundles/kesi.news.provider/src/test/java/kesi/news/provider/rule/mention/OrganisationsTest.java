package kesi.news.provider.rule.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kesi.news.api.Mention;
import org.junit.jupiter.api.Test;

final class OrganisationsTest {

    @Test
    void aNameBeginsBehindWhatSomebodyDoesThere() {
        assertThat(names("2016年开始,他多次参与临江博物馆馆藏竹器的修复工作。")).containsExactly("临江博物馆");
        assertThat(names("她参加临江市总工会的座谈。")).containsExactly("临江市总工会");
    }

    @Test
    void aPronounBelongsToNoName() {
        assertThat(names("他临江大学的同学。")).containsExactly("临江大学");
    }

    private static List<String> names(String text) {
        return new Organisations()
                .find(List.of(text)).stream().map(Mention::name).toList();
    }
}

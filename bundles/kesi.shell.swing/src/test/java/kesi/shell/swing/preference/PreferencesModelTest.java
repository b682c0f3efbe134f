package kesi.shell.swing.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kesi.core.api.command.Param;
import kesi.core.api.look.Look;
import kesi.core.api.preference.Preferences.Choice;
import kesi.core.api.preference.Preferences.Page;
import kesi.core.api.text.Message;
import kesi.core.provider.text.ChosenLanguage;
import kesi.core.testing.MemoryPreferences;
import kesi.shell.swing.palette.Sounds;
import kesi.shell.swing.preference.PreferencesModel.Content;
import kesi.shell.swing.preference.PreferencesModel.Listed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PreferencesModelTest {

    /** Another page. */
    public record Lists(
            @Param(label = "Entries a sheet", standard = "50")
            int rows) {}

    private final MemoryPreferences preferences = new MemoryPreferences()
            .add(page("look", "外观", "Look"), Look.class, ChosenLanguage.class)
            .add(page("lists", "列表", "Lists"), Lists.class, PreferencesModelTest.class);
    private final PreferencesModel model = new PreferencesModel(Sounds::new);

    @BeforeEach
    void read() {
        model.show(Content.of(preferences));
    }

    @Test
    void withoutASearchEveryPageIsThereAndTheFirstIsInFront() {
        assertThat(ids()).containsExactly("look", "lists");
        assertThat(front()).isEqualTo("look");
    }

    @Test
    void aSearchFindsPagesByTheTextsOfTheirChoicesInBothLanguages() {
        for (String words : List.of("entries", "SHEET a", "列表")) {
            model.search(words);
            assertThat(ids()).as(words).containsExactly("lists");
            assertThat(front()).isEqualTo("lists");
        }
        model.search("高对比");
        assertThat(ids()).containsExactly("look");
    }

    @Test
    void hitsAreMarkedAndOthersAreNot() {
        model.search("主题");
        assertThat(choice("theme")).matches(model::isHit);
        assertThat(choice("language")).matches(one -> !model.isHit(one));
        model.search("");
        assertThat(choice("theme")).matches(one -> !model.isHit(one));
    }

    @Test
    void choicesAndPagesAreFoundByPinyinAndInitials() {
        for (String words : List.of("zhuti", "zt", "waiguan")) {
            model.search(words);
            assertThat(ids()).as(words).containsExactly("look");
        }
        model.search("zhuti");
        assertThat(choice("theme")).matches(model::isHit);
        assertThat(choice("density")).matches(one -> !model.isHit(one));
        model.search("lb");
        assertThat(ids()).containsExactly("lists");
    }

    @Test
    void theChosenPageStaysInFrontWhileItIsAmongTheHits() {
        model.choosePage("lists");
        assertThat(front()).isEqualTo("lists");
        model.search("theme");
        assertThat(front()).isEqualTo("look");
        model.search("");
        assertThat(front()).isEqualTo("lists");
    }

    @Test
    void nothingIsInFrontWhenNothingIsFound() {
        model.search("nowhere");
        assertThat(model.current()).isEmpty();
    }

    @Test
    void backTakesBackWhatThePersonChoseAndNoMore() {
        preferences.choose("look", Map.of("theme", List.of("dark"), "font-size", List.of("150")));

        assertThat(PreferencesModel.back(preferences.choices("look")))
                .isEqualTo(Map.of("theme", List.of(), "fontSize", List.of()));
    }

    private List<String> ids() {
        return model.pages().stream().map(one -> one.page().id()).toList();
    }

    private String front() {
        return model.current().map(Listed::page).map(Page::id).orElse("");
    }

    private Choice choice(String name) {
        return preferences.choices("look").stream()
                .filter(one -> one.parameter().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Page page(String id, String zh, String en) {
        return new Page(id, new Message(id, zh, en, List.of()), 10, "kesi." + id + ".ui");
    }
}

package kesi.news.provider.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kesi.core.api.value.Link;
import kesi.news.api.Item;
import kesi.news.provider.intake.ImportedFile;
import kesi.news.provider.intake.NewsRoom;
import kesi.record.api.spi.Key;
import org.junit.jupiter.api.Test;

class ItemTypeTest {
    private final ItemType type = new ItemType();
    private final List<ImportedFile.Imported> items = new NewsRoom().sample().items();

    private List<?> values(int item, String field) {
        return type.fields().stream()
                .filter(each -> each.name().equals(field))
                .map(each -> each.values().apply(items.get(item).item()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> words(int item, String field) {
        return values(item, field).stream().map(String::valueOf).toList();
    }

    @Test
    void theBylineIsFoundByItsWordsAndByTheFullName() {
        assertThat(words(0, "byline")).containsExactly("经开区总", "澜川市经开区总工会");
    }

    @Test
    void theKindIsTheWordOfQueries() {
        assertThat(words(1, "kind")).containsExactly("photo-news");
        assertThat(words(6, "kind")).containsExactly("public-service-poster");
    }

    @Test
    void pupilsAreNoFacet() {
        assertThat(words(5, "person")).containsExactly("邵松年");
    }

    @Test
    void anItemWithoutADateHasNoDateToSearch() {
        assertThat(values(0, "date")).isEmpty();
    }

    @Test
    void anItemIsKnownByItsText() {
        Item item = items.get(0).item();
        assertThat(type.keys(item))
                .contains(Key.shared(ItemType.HASH, item.hash()))
                .hasSize(9);
    }

    @Test
    void anItemPointsAtItsPageAndItsFile() {
        assertThat(type.links(items.get(0).item())).extracting(Link::type).containsExactly("readFrom", "partOf");
    }

    @Test
    void aReadItemPassesItsChecks() {
        assertThat(items).allSatisfy(item -> assertThat(type.check(item.item())).isEmpty());
    }
}

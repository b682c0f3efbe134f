package kesi.news.provider.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kesi.core.api.problem.Finding;
import kesi.core.api.value.Link;
import kesi.core.api.value.Ref;
import kesi.core.api.value.When;
import kesi.core.testing.ClosedWords;
import kesi.news.api.Issue;
import kesi.news.api.NewsTypes;
import kesi.news.api.Page;
import kesi.news.api.Publication;
import kesi.news.api.SourceFile;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.RecordType;
import org.junit.jupiter.api.Test;

class OtherTypesTest {
    private static final Ref PAPER = new Ref(NewsTypes.PUBLICATION, "p1");
    private static final Ref FILE = new Ref(NewsTypes.FILE, "f1");
    private final Issue issue = new Issue(PAPER, "云岭工人报", Optional.of("1286"), Optional.of(When.stated("2024-07-12")));

    @Test
    void everyTypeHasItsNameALabelAndFieldsOfItsOwn() {
        List<RecordType<?>> types =
                List.of(new ItemType(), new PageType(), new IssueType(), new PublicationType(), new FileType());
        assertThat(types).extracting(RecordType::name).containsExactlyInAnyOrderElementsOf(NewsTypes.all());
        for (RecordType<?> type : types) {
            assertThat(type.label().chinese()).doesNotStartWith("type.");
            assertThat(type.fields()).extracting(Field::name).doesNotHaveDuplicates();
            assertThat(type.fields())
                    .allSatisfy(field -> assertThat(field.label().chinese()).doesNotStartWith("field."));
        }
    }

    @Test
    void peopleReadNoConstant() {
        List<RecordType<?>> types =
                List.of(new ItemType(), new PageType(), new IssueType(), new PublicationType(), new FileType());
        assertThat(types).flatExtracting(ClosedWords::unnamed).isEmpty();
    }

    @Test
    void anIssueIsKnownByPublicationDayAndNumber() {
        IssueType type = new IssueType();
        assertThat(type.title(issue)).isEqualTo("云岭工人报 2024-07-12 1286");
        assertThat(type.keys(issue)).containsExactly(IssueType.key(issue));
        assertThat(IssueType.key(issue).unique()).isTrue();
        assertThat(type.links(issue)).extracting(Link::target).containsExactly(PAPER);
    }

    @Test
    void aPageIsPartOfItsIssueWhereThereIsOne() {
        Ref ref = new Ref(NewsTypes.ISSUE, "i1");
        PageType type = new PageType();
        assertThat(type.links(new Page("a.txt", Optional.of(3), Optional.of(ref), FILE, 7)))
                .extracting(Link::type)
                .containsExactly("readFrom", "partOf");
        assertThat(type.links(new Page("a.txt", Optional.empty(), Optional.empty(), FILE, 7)))
                .hasSize(1);
    }

    @Test
    void aPublicationNeedsItsName() {
        PublicationType type = new PublicationType();
        assertThat(type.check(new Publication(" ", Optional.empty())))
                .extracting(Finding::weight)
                .containsExactly(Finding.Weight.ERROR);
        assertThat(type.check(new Publication("云岭工人报", Optional.empty()))).isEmpty();
    }

    @Test
    void aFileIsKnownByItsContent() {
        SourceFile file = new SourceFile("a.txt", "abc", "UTF-8", 1, 9, Instant.EPOCH, List.of(), List.of(), List.of());
        assertThat(new FileType().keys(file)).containsExactly(FileType.key("abc"));
        assertThat(new FileType().title(file)).isEqualTo("a.txt");
    }
}

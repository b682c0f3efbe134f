package kesi.news.provider.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kesi.core.api.problem.Problem;
import kesi.core.api.value.Ref;
import kesi.core.api.value.When;
import kesi.news.api.Alike;
import kesi.news.api.Item;
import kesi.news.api.NewsTypes;
import kesi.news.provider.record.ItemType;
import kesi.record.api.Batch;
import kesi.record.api.Records;
import kesi.record.api.extract.Extractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsIntakeTest {
    private static final String LEAD = "近日,云栖镇总工会举办夏季送清凉活动,为一线职工送去防暑用品和健康知识,现场还开设了法律咨询台。";
    private static final String PAGE = "清凉送到一线\n\n" + LEAD + "\n云栖镇总\n";

    @TempDir
    Path folder;

    private final NewsRoom room = new NewsRoom();

    @Test
    void aPageBecomesItemsAPageAndAFileInOneCommit() {
        ImportedFile file = room.sample();
        assertThat(file.items()).hasSize(7);
        assertThat(room.items()).isEqualTo(7);
        assertThat(room.records.count(NewsTypes.PAGE)).isEqualTo(1);
        assertThat(room.records.count(NewsTypes.FILE)).isEqualTo(1);
        assertThat(room.records.journal().read(0, 100).stream()
                        .map(entry -> entry.batch())
                        .distinct())
                .hasSize(1);
    }

    @Test
    void whatIsKeptIsWhatWasRead() {
        ImportedFile.Imported first = room.sample().items().get(0);
        Item kept = room.records
                .shelf(new ItemType())
                .find(first.ref().id())
                .orElseThrow()
                .value();
        assertThat(kept).isEqualTo(first.item());
    }

    @Test
    void theContentOfTheFileIsKeptAsABlob() {
        ImportedFile file = room.sample();
        assertThat(room.records.blobs().size(file.read().sha256()))
                .contains(file.read().size());
    }

    @Test
    void theSameFileAgainIsToldAndNotStoredAgain() {
        ImportedFile once = room.sample();
        long changes = room.records.journal().last();
        ImportedFile again = room.sample();
        assertThat(again.duplicate()).isTrue();
        assertThat(again.items())
                .extracting(ImportedFile.Imported::ref)
                .isEqualTo(once.items().stream().map(ImportedFile.Imported::ref).toList());
        assertThat(room.records.journal().last()).isEqualTo(changes);
    }

    @Test
    void theSameTextInAnotherFileIsKeptAndPointsAtTheFirst() {
        Ref first = only(room.take(NewsRoom.file(folder, "a.txt", PAGE))).ref();
        ImportedFile.Imported second = only(
                room.take(NewsRoom.file(folder, "b.txt", PAGE.replace(",", "，").replace("一线\n", "车间\n"))));
        assertThat(second.item().alike()).containsExactly(new Alike(Alike.Kind.SAME, first, 1));
        assertThat(room.items()).isEqualTo(2);
        assertThat(room.records.arrows(first))
                .anyMatch(arrow ->
                        arrow.from().equals(second.ref()) && arrow.link().type().equals("sameTextAs"));
    }

    @Test
    void theSameTextInAnotherPublicationIsAReprint() {
        room.take(NewsRoom.file(folder, "a.txt", PAGE));
        Wish elsewhere = new Wish(Optional.of("云岭工人报"), Optional.empty(), Optional.empty(), Optional.empty(), false);
        Path other = NewsRoom.file(folder, "b.txt", PAGE + "\n");
        ImportedFile.Imported second = only(room.intake.take(List.of(other), elsewhere, room.task));
        assertThat(second.item().alike()).extracting(Alike::kind).containsExactly(Alike.Kind.REPRINT);
    }

    @Test
    void aTextWithAFewOtherWordsIsNearlyTheSame() {
        room.take(NewsRoom.file(folder, "a.txt", PAGE));
        ImportedFile.Imported second = only(room.take(NewsRoom.file(folder, "b.txt", PAGE.replace("法律咨询台", "义诊台"))));
        assertThat(second.item().alike()).singleElement().satisfies(alike -> {
            assertThat(alike.kind()).isEqualTo(Alike.Kind.NEAR);
            assertThat(alike.likeness()).isBetween(0.6, 0.99);
        });
    }

    @Test
    void differentTextsAreNotAlike() {
        assertThat(room.sample().items())
                .allSatisfy(item -> assertThat(item.item().alike()).isEmpty());
    }

    @Test
    void aDayOfIssueAndAPublicationMakeAnIssue() {
        Wish wish = new Wish(
                Optional.of("云岭工人报"), Optional.of(LocalDate.of(2024, 7, 12)), Optional.empty(), Optional.of(3), false);
        Path file = NewsRoom.file(folder, "a.txt", PAGE);
        ImportedFile.Imported item = only(room.intake.take(List.of(file), wish, room.task));
        assertThat(item.item().date()).map(When::edtf).contains("2024-07-12");
        assertThat(room.records.list(NewsTypes.ISSUE, "", 10))
                .extracting(document -> document.title())
                .containsExactly("云岭工人报 2024-07-12");
    }

    @Test
    void withoutADayTheItemHasNone() {
        assertThat(room.sample().items())
                .allSatisfy(item -> assertThat(item.item().date()).isEmpty());
    }

    @Test
    void twoPagesOfOneIssueShareItsRecord() {
        String head = "云岭工人报\n2024年7月12日\n\n";
        room.take(
                NewsRoom.file(folder, "a.txt", head + PAGE),
                NewsRoom.file(folder, "b.txt", head + PAGE.replace("清凉", "温暖")));
        assertThat(room.records.count(NewsTypes.ISSUE)).isEqualTo(1);
        assertThat(room.records.count(NewsTypes.PUBLICATION)).isEqualTo(1);
    }

    @Test
    void aBadFileInAFolderMeansThatNothingIsStored() {
        NewsRoom.file(folder, "a.txt", PAGE);
        NewsRoom.file(folder, "b.txt", "");
        assertThatThrownBy(() -> room.take(folder)).isInstanceOf(Problem.class);
        assertThat(room.records.journal().last()).isZero();
        assertThat(room.records.types()).isEmpty();
    }

    @Test
    void goodFilesAreKeptWhenAskedFor() {
        NewsRoom.file(folder, "a.txt", PAGE);
        NewsRoom.file(folder, "b.txt", "    \n  \n");
        Wish wish = new Wish(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true);
        List<ImportedFile> files = room.intake.take(List.of(folder), wish, room.task);
        assertThat(files).hasSize(1);
        assertThat(room.task.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.place()).endsWith("b.txt"));
    }

    @Test
    void aZipIsReadEntryByEntry() throws IOException {
        Path zip = folder.resolve("pages.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip), Charset.forName("GB18030"))) {
            out.putNextEntry(new ZipEntry("第一版.txt"));
            out.write(PAGE.getBytes(Charset.forName("GB18030")));
            out.putNextEntry(new ZipEntry("第二版.txt"));
            out.write(PAGE.replace("清凉", "温暖").getBytes(Charset.forName("GB18030")));
        }
        List<ImportedFile> files = room.take(zip);
        assertThat(files).extracting(file -> file.read().encoding()).containsOnly("GB18030");
        assertThat(files).extracting(file -> file.read().fileName()).containsExactly("第一版.txt", "第二版.txt");
    }

    @Test
    void windowsLineEndsAndAByteOrderMarkChangeNothing() {
        Item plain = only(room.take(NewsRoom.file(folder, "a.txt", PAGE))).item();
        Item windows = only(new NewsRoom().take(NewsRoom.file(folder, "b.txt", "\uFEFF" + PAGE.replace("\n", "\r\n"))))
                .item();
        assertThat(windows.text()).isEqualTo(plain.text());
        assertThat(windows.titles()).isEqualTo(plain.titles());
        assertThat(windows.credits()).isEqualTo(plain.credits());
    }

    @Test
    void aTableOfArticlesIsReadByItsHeads() {
        Path csv = NewsRoom.file(
                folder,
                "list.csv",
                "标题,正文,发布日期,作者,来源\n清凉送到一线,\"" + LEAD + "\",2024/7/12,云栖镇总,云岭工人报\n无日期,\"" + LEAD + "二\",七月,,\n",
                Charset.forName("GB18030"));
        ImportedFile file = room.take(csv).get(0);
        assertThat(file.items()).hasSize(2);
        Item first = file.items().get(0).item();
        assertThat(first.date()).map(When::edtf).contains("2024-07-12");
        assertThat(first.origin().publication()).contains("云岭工人报");
        assertThat(first.byline())
                .hasValueSatisfying(by -> assertThat(by.expansion())
                        .hasValueSatisfying(full -> assertThat(full.name()).isEqualTo("云栖镇总工会")));
        assertThat(file.items().get(1).item().date()).isEmpty();
        assertThat(file.read().warnings()).hasSize(1);
    }

    @Test
    void aTableWithoutTheNeededHeadsIsRefusedByName() {
        Path csv = NewsRoom.file(folder, "list.csv", "姓名,单位\n周敏,云岭重工\n");
        assertThatThrownBy(() -> room.take(csv))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).contains("E-COLUMNS"))
                .hasMessageContaining("body")
                .hasMessageContaining("姓名");
        assertThat(room.records.types()).isEmpty();
    }

    @Test
    void jsonLinesOfArticlesAreRead() {
        Path file = NewsRoom.file(
                folder, "list.jsonl", "{\"title\":\"清凉送到一线\",\"body\":\"" + LEAD + "\",\"date\":\"2024-07-12\"}\n");
        assertThat(only(room.take(file)).item().titles().raw()).isEqualTo("清凉送到一线");
    }

    @Test
    void otherAreasReadTheSameItemsInTheSameCommit() {
        room.extractors.bind(new Remembering());
        ImportedFile file = room.sample();
        assertThat(file.items().get(2).others()).hasSize(1);
        assertThat(room.records.arrows(file.items().get(2).ref()))
                .anyMatch(arrow -> arrow.from().id().equals("contest"));
    }

    @Test
    void anAreaThatLeftReadsNoMore() {
        Remembering gone = new Remembering();
        room.extractors.bind(gone);
        room.extractors.unbind(gone);
        assertThat(room.sample().items())
                .allSatisfy(item -> assertThat(item.others()).isEmpty());
    }

    /** An area that makes a record of each item about a contest; any type that the store knows will do. */
    private static final class Remembering implements Extractor {
        @Override
        public List<Ref> extract(SourceText text, Records records, Batch batch) {
            if (!text.title().contains("竞赛")) {
                return List.of();
            }
            Ref ref = new Ref(NewsTypes.PAGE, "contest");
            batch.put(ref, 0, Map.of("name", text.title(), "file", text.ref().toString(), "items", 0));
            return List.of(ref);
        }
    }

    private static ImportedFile.Imported only(List<ImportedFile> files) {
        assertThat(files).hasSize(1);
        assertThat(files.get(0).items()).hasSize(1);
        return files.get(0).items().get(0);
    }
}

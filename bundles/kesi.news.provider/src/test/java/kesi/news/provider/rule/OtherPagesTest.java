package kesi.news.provider.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kesi.news.api.Credit.Role;
import kesi.news.api.ItemKind;
import kesi.news.api.Paragraph;
import kesi.news.api.SourceFile.Loose;
import kesi.news.api.Titles;
import org.junit.jupiter.api.Test;

class OtherPagesTest {
    private static final String TEXT = "近日,云栖镇总工会举办夏季送清凉活动,为一线职工送去防暑用品和健康知识。";
    private static final String OTHER = "活动现场还设置了法律咨询台,律师为职工解答劳动合同方面的问题。";

    private static PageReader.Reading read(String... lines) {
        return new PageReader().read(List.of(lines));
    }

    private static List<String> texts(PageReader.Reading page, int item) {
        return page.items().get(item).texts();
    }

    @Test
    void mastheadDateAndPageNumberAreFurnitureAndTellAboutThePage() {
        PageReader.Reading page = read(
                "云岭工人报", "2024年7月12日 星期五", "第1286期", "第3版 基层工会", "", "清凉送到一线", "", TEXT, "云栖镇总工会", "", "责任编辑:张三 美编:李四");
        assertThat(page.items()).hasSize(1);
        assertThat(page.items().get(0).titles().raw()).isEqualTo("清凉送到一线");
        assertThat(page.head().publication()).contains("云岭工人报");
        assertThat(page.head().date()).contains("2024-07-12");
        assertThat(page.head().issue()).contains("1286");
        assertThat(page.head().page()).contains("3");
        assertThat(page.furniture()).extracting(Loose::text).hasSize(5);
    }

    @Test
    void aDateThatIsNoDayOfTheCalendarIsFurnitureAndNoDate() {
        PageReader.Reading page = read("2023年2月30日", "", "清凉送到一线", "", TEXT);
        assertThat(page.furniture()).hasSize(1);
        assertThat(page.head().date()).isEmpty();
    }

    @Test
    void aNoticeKeepsItsIssuerAndItsDate() {
        PageReader.Reading page =
                read("关于开展职工书画作品征集的通知", "", "各镇、街道总工会:", "", "为丰富职工文化生活,现面向全市职工征集书画作品。", "", "云岭市总工会", "2024年5月6日");
        assertThat(page.items()).hasSize(1);
        ReadItem notice = page.items().get(0);
        assertThat(notice.kind()).isEqualTo(ItemKind.NOTICE);
        assertThat(notice.byline()).hasValueSatisfying(by -> {
            assertThat(by.raw()).isEqualTo("云岭市总工会");
            assertThat(by.role()).isEqualTo(Role.ISSUER);
        });
        assertThat(notice.dated())
                .hasValueSatisfying(date -> assertThat(date.iso()).contains("2024-05-06"));
        assertThat(page.joins()).isEmpty();
    }

    @Test
    void aCommentIsToldByItsByline() {
        PageReader.Reading page = read("让技能成才之路更宽广", "本报评论员 周敏", "", "技能人才是支撑发展的重要力量。", "", OTHER);
        assertThat(page.items()).hasSize(1);
        assertThat(page.items().get(0).kind()).isEqualTo(ItemKind.COMMENT);
        assertThat(page.items().get(0).byline())
                .hasValueSatisfying(by -> assertThat(by.names()).containsExactly("周敏"));
    }

    @Test
    void aSubTitleThatPortraysSomebodyMakesAFeature() {
        PageReader.Reading page = read("焊花里的青春", "——记云岭重工焊工班长贺小川", "", TEXT, "", OTHER);
        ReadItem item = page.items().get(0);
        assertThat(item.kind()).isEqualTo(ItemKind.FEATURE);
        assertThat(item.titles().raw()).isEqualTo("焊花里的青春");
        assertThat(item.titles().part(Titles.Part.SUB)).isPresent();
    }

    @Test
    void ofThreeTitleLinesTheMiddleOneIsTheMainTitle() {
        PageReader.Reading page = read("云岭市总聚焦新业态劳动者", "小哥驿站暖心开张", "首批二十家覆盖全城", "", TEXT);
        Titles titles = page.items().get(0).titles();
        assertThat(titles.raw()).isEqualTo("小哥驿站暖心开张");
        assertThat(titles.part(Titles.Part.KICKER)).isPresent();
    }

    @Test
    void aTitleInTwoLinesIsOneTitle() {
        PageReader.Reading page = read("清凉送到", "", "建设一线", "", TEXT);
        assertThat(page.items().get(0).titles().display()).isEqualTo("清凉送到　建设一线");
    }

    @Test
    void aNameThatIsBrokenBeforeItsUnionIsJoinedAndIsNoByline() {
        PageReader.Reading page = read("清凉送到一线", "", "本次活动由市职工服务中心和云岭市总", "", "工会共同举办,共有三百人参加。", "云岭市总");
        assertThat(texts(page, 0)).containsExactly("本次活动由市职工服务中心和云岭市总工会共同举办,共有三百人参加。");
        assertThat(page.items().get(0).byline())
                .hasValueSatisfying(by -> assertThat(by.raw()).isEqualTo("云岭市总"));
    }

    @Test
    void aParagraphGoesOnBehindAPageNumber() {
        PageReader.Reading page = read("清凉送到一线", "", TEXT.substring(0, 20), "", "— 3 —", "", TEXT.substring(20));
        assertThat(texts(page, 0)).containsExactly(TEXT);
        assertThat(page.furniture()).extracting(Loose::text).containsExactly("— 3 —");
    }

    @Test
    void aQuotedSentenceThatEndsALineEndsTheParagraph() {
        PageReader.Reading page = read("清凉送到一线", "", "工人老赵说:“有了驿站,歇脚方便多了。”", "", OTHER);
        assertThat(texts(page, 0)).hasSize(2);
        assertThat(page.joins()).isEmpty();
    }

    @Test
    void aSentenceThatBreaksBehindAQuotedNameIsJoined() {
        PageReader.Reading page = read("清凉送到一线", "", TEXT, "", "驿站还开设了“职工夜校”", "", "和“爱心课堂”,深受职工欢迎。");
        assertThat(texts(page, 0)).hasSize(2);
        assertThat(texts(page, 0).get(1)).isEqualTo("驿站还开设了“职工夜校”和“爱心课堂”,深受职工欢迎。");
    }

    @Test
    void anEnglishAbbreviationEndsNoSentence() {
        PageReader.Reading page = read("清凉送到一线", "", TEXT, "", "驿站由 Yunling Heavy Co.", "Ltd. 捐建,面积120平方米。");
        assertThat(texts(page, 0)).hasSize(2);
        assertThat(texts(page, 0).get(1)).isEqualTo("驿站由 Yunling Heavy Co.Ltd. 捐建,面积120平方米。");
    }

    @Test
    void latinWordsAreJoinedWithABlank() {
        PageReader.Reading page = read("清凉送到一线", "", TEXT, "", "驿站接入了 Smart", "Union 平台,职工可以在线预约。");
        assertThat(texts(page, 0).get(1)).isEqualTo("驿站接入了 Smart Union 平台,职工可以在线预约。");
        assertThat(page.items().get(0).paragraphs().get(1).joins().get(0).glue())
                .isEqualTo(" ");
    }

    @Test
    void theEntriesOfAListStayApart() {
        PageReader.Reading page = read("本次竞赛奖项名单公布", "", "获奖名单如下:", "", "1.一等奖 贺小川", "", "2.二等奖 苏晓明", "", "3.三等奖 顾长青");
        assertThat(texts(page, 0)).containsExactly("获奖名单如下:", "1.一等奖 贺小川", "2.二等奖 苏晓明", "3.三等奖 顾长青");
    }

    @Test
    void clausesOfAnEnumerationStayApart() {
        PageReader.Reading page = read("清凉送到一线", "", "会议要求:", "（一）抓好防暑降温；", "（二）抓好劳动保护；", "（三）抓好宣传引导。");
        assertThat(texts(page, 0)).hasSize(4);
    }

    @Test
    void aBylineInBracketsAtTheEndOfTheLastParagraphClosesTheItem() {
        PageReader.Reading page = read("清凉送到一线", "", TEXT + "（记者 周敏 通讯员 李思远）", "", "驿站开到家门口", "", TEXT);
        assertThat(page.items()).hasSize(2);
        assertThat(texts(page, 0)).containsExactly(TEXT);
        assertThat(page.items().get(0).byline())
                .hasValueSatisfying(by -> assertThat(by.names()).containsExactly("周敏", "李思远"));
    }

    @Test
    void bylinesOfManyShapesAreKnownWithTheirRoles() {
        assertRoles("云岭市总 摄", Role.PHOTO);
        assertRoles("摄影:周敏", Role.PHOTO);
        assertRoles("（周敏 文/摄）", Role.TEXT, Role.PHOTO);
        assertRoles("文/周敏 图/李思远", Role.TEXT, Role.PHOTO);
        assertRoles("本报记者 周敏 通讯员 李思远", Role.TEXT);
        assertRoles("来源:云岭工人报", Role.ORIGIN);
        assertRoles("责任编辑:周敏", Role.EDITOR);
        assertRoles("云岭市总工会 周敏", Role.TEXT);
    }

    private static void assertRoles(String byline, Role... roles) {
        PageReader.Reading page =
                read("清凉送到一线", "", TEXT, "", OTHER, "", byline, "", "驿站开到家门口", "", TEXT, "", OTHER, "", TEXT);
        assertThat(page.items()).as(byline).hasSize(2);
        assertThat(page.items().get(0).credits())
                .as(byline)
                .extracting(credit -> credit.role())
                .containsExactly(roles);
    }

    @Test
    void aPhotoWithATitleAndACaptionIsPhotoNews() {
        PageReader.Reading page = read("清凉送到一线", "", TEXT, "周敏 摄");
        assertThat(page.items().get(0).kind()).isEqualTo(ItemKind.PHOTO_NEWS);
        assertThat(page.items().get(0).titles().generated()).isFalse();
    }

    @Test
    void wordsUnderAPictureAreACaption() {
        PageReader.Reading page = read("清凉送到一线", "", TEXT, "", "图为活动现场。", "", OTHER);
        assertThat(page.items().get(0).captions()).extracting(Paragraph::raw).containsExactly("图为活动现场。");
        assertThat(texts(page, 0)).containsExactly(TEXT, OTHER);
    }

    @Test
    void aPosterBetweenTwoReportsStaysApart() {
        PageReader.Reading page = read(
                "清凉送到一线",
                "",
                TEXT,
                "云栖镇总",
                "",
                "",
                "劳动创造幸福",
                "奋斗成就未来",
                "向每一位劳动者致敬",
                "",
                "",
                "驿站开到家门口",
                "",
                TEXT,
                "云栖镇总");
        assertThat(page.items())
                .extracting(ReadItem::kind)
                .containsExactly(ItemKind.NEWS, ItemKind.PUBLIC_SERVICE_POSTER, ItemKind.NEWS);
        assertThat(page.items().get(2).titles().raw()).isEqualTo("驿站开到家门口");
    }

    @Test
    void aReportWithoutBylineEndsBeforeATitleThatStandsApart() {
        PageReader.Reading page = read("清凉送到一线", "", TEXT, "", OTHER, "", "", "", "驿站开到家门口", "", TEXT);
        assertThat(page.items()).hasSize(2);
    }

    @Test
    void aLoneLineAtTheEndBelongsToNobodyAndIsTold() {
        PageReader.Reading page = read("清凉送到一线", "", TEXT, "云栖镇总", "", "", "", "未完");
        assertThat(page.unassigned()).extracting(Loose::text).containsExactly("未完");
    }

    @Test
    void aParagraphWithoutAnEndIsTold() {
        PageReader.Reading page = read("清凉送到一线", "", "近日,云栖镇总工会举办夏季送清凉活动,为一线职工送去防暑用");
        assertThat(page.warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.place()).isEqualTo("line 3"));
    }

    @Test
    void indentedLinesLoseTheirBlanksInTheTextAndKeepThemInTheSource() {
        PageReader.Reading page = read("　　清凉送到一线", "", "　　" + TEXT);
        assertThat(texts(page, 0)).containsExactly(TEXT);
        assertThat(page.items().get(0).paragraphs().get(0).source().get(0).start())
                .isEqualTo(2);
    }

    @Test
    void anEmptyPageHasNothing() {
        PageReader.Reading page = read("", " ", "　");
        assertThat(page.items()).isEmpty();
        assertThat(page.unassigned()).isEmpty();
    }
}

package kesi.shell.swing.sample;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kesi.core.api.text.Message;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Ref;
import kesi.core.testing.MemoryRecords;
import kesi.record.api.Batch;
import kesi.record.api.Shelf;
import kesi.shell.swing.sample.SampleTypes.Contest;
import kesi.shell.swing.sample.SampleTypes.Genre;
import kesi.shell.swing.sample.SampleTypes.Item;
import kesi.shell.swing.sample.SampleTypes.Session;

/** Sample records of three areas, in our own words. */
public final class SampleRecords {

    private static final String WORKSHOP = "10月12日，缂丝传承人陆晓岚走进云锦路小学，为三年级两个班的132名学生讲解通经断纬的技法，并现场演示了戗色与结、掼、勾等基本针法。";

    private SampleRecords() {}

    /** A store with some records of each type. */
    public static MemoryRecords create() {
        MemoryRecords records = new MemoryRecords(SampleTypes.items(), SampleTypes.contests(), SampleTypes.sessions());
        fill(records);
        return records;
    }

    private static void fill(MemoryRecords records) {
        Batch batch = Batch.because(new Message("reason", "导入第三版", "Page 3 imported", List.of()));
        Shelf<Item> items = records.shelf(SampleTypes.items());
        Ref article = items.add(batch, item("缂丝非遗进校园 百名学子体验通经断纬", Genre.NEWS, "城北区总工会", 486, WORKSHOP));
        items.add(batch, item("全市职工焊接技能竞赛决赛举行 33支队伍同台", Genre.NEWS, "市总工会", 612, "本届竞赛设理论与实操两个环节。"));
        items.add(batch, item("“书香工会”家庭阅读夜吸引二百余户家庭", Genre.FEATURE, "高新区总", 1204, "阅读夜设有共读、讲座与交换集市。"));
        items.add(batch, item("图片新闻：劳模工作室揭牌", Genre.PHOTO, "港口集团工会 摄", 58, "揭牌现场。"));
        items.add(batch, item("法律援助讲座走进建筑工地", Genre.NEWS, "建设工会", 377, "讲座回答了工友提出的二十多个问题。"));
        items.add(batch, item("城东区“五小”创新成果评审启动", Genre.NEWS, "城东区总", 295, "共收到申报成果146项。"));
        items.add(batch, item("高温慰问送清凉 惠及一线职工1.2万人次", Genre.NEWS, "机电工会", 420, "慰问品包括饮料与毛巾。"));
        items.add(batch, item("匠心守艺三十载——访缂丝传承人陆晓岚", Genre.FEATURE, "本报记者", 2350, "她说，一寸缂丝一寸金。"));
        Shelf<Contest> contests = records.shelf(SampleTypes.contests());
        contests.add(batch, new Contest("第十二届职工焊接技能竞赛", "市级一类", BigDecimal.valueOf(33)));
        contests.add(batch, new Contest("首届缂丝技艺邀请赛", "市级二类", BigDecimal.valueOf(12)));
        Shelf<Session> sessions = records.shelf(SampleTypes.sessions());
        sessions.add(batch, new Session("云锦路小学缂丝课", "陆晓岚", new Evidence.Passage(article, 1, 7, 31), article));
        records.commit(batch);
        records.leave("heritage.session");
    }

    private static Item item(String title, Genre genre, String byline, long words, String text) {
        return new Item(
                title,
                genre,
                byline,
                Optional.of(BigDecimal.valueOf(words)),
                List.of(text, "活动由区总工会与文化馆联合举办，今后每月一次，职工可以在工会公众号报名。"));
    }

    /** The article of that title. */
    public static Ref article(MemoryRecords records, String title) {
        return records.list("news.item", "", 100).stream()
                .filter(document -> document.title().equals(title))
                .findFirst()
                .orElseThrow()
                .ref();
    }
}

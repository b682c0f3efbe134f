package kesi.heritage.provider;

import java.util.ArrayList;
import java.util.List;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.core.testing.MemoryRecords;
import kesi.heritage.provider.intake.HeritageExtractor;
import kesi.heritage.provider.record.ElementType;
import kesi.heritage.provider.record.LineageType;
import kesi.heritage.provider.record.OutreachEventType;
import kesi.heritage.provider.record.PointsEntryType;
import kesi.heritage.provider.record.PractitionerType;
import kesi.heritage.provider.record.ReadingFamilyType;
import kesi.record.api.Batch;
import kesi.record.api.Shelf.Kept;
import kesi.record.api.extract.Extractor.SourceText;
import kesi.record.api.spi.RecordType;

/** A store with this area's types and, when told, one text read into it. */
public final class World {

    private static final String CLASS = "近日，青石街道总工会邀请省级竹编非遗传承人、临江市劳动模范陈小篾走进青石实验小学，开展“竹韵润童心”竹编文化体验活动。";
    private static final String LIFE = "陈小篾是临江陈氏竹编世家第三代传人。";
    private static final String DAY = "活动中，陈小篾介绍了竹编技艺的经纬之美，并现场展示竹编架的操作流程。青石实验小学的周小萌同学说：“竹子也能织出画来！”";

    public final ElementType elements = new ElementType();
    public final PractitionerType practitioners = new PractitionerType();
    public final LineageType lineages = new LineageType();
    public final OutreachEventType events = new OutreachEventType();
    public final ReadingFamilyType families = new ReadingFamilyType();
    public final PointsEntryType points = new PointsEntryType();
    public final MemoryRecords records = new MemoryRecords(elements, practitioners, lineages, events, families, points);

    /** Reads the text of a heritage class. */
    public World withClass() {
        return withText(CLASS, LIFE, DAY);
    }

    /** Reads the text of a heritage class that says a generation but no name of the lineage. */
    public World withGenerationAlone() {
        return withText(CLASS, "如今，陈小篾是竹编第三代传人。", DAY);
    }

    private World withText(String... paragraphs) {
        Batch batch = Batch.because(Message.literal("test"));
        SourceText text = new SourceText(new Ref("news.item", "class1"), "news", "", "", List.of(paragraphs));
        new HeritageExtractor().extract(text, records, batch);
        records.commit(batch);
        return this;
    }

    public <T extends Record> List<Kept<T>> all(RecordType<T> type) {
        List<Kept<T>> found = new ArrayList<>();
        records.shelf(type).forEach(found::add);
        return found;
    }
}

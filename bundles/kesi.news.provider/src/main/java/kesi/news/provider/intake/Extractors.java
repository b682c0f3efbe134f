package kesi.news.provider.intake;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import kesi.core.api.value.Ref;
import kesi.news.api.Item;
import kesi.news.api.Paragraph;
import kesi.record.api.Batch;
import kesi.record.api.Records;
import kesi.record.api.extract.Extractor;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The extractors of all areas that are here now. Safe for use by any thread. */
@Component(service = Extractors.class)
public final class Extractors {
    private final List<Extractor> extractors = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bind(Extractor extractor) {
        extractors.add(extractor);
    }

    void unbind(Extractor extractor) {
        extractors.remove(extractor);
    }

    /** Hands an item to every area; they add their records to the same batch. Answers those records. */
    List<Ref> extract(Ref ref, Item item, Records records, Batch batch) {
        Extractor.SourceText text = new Extractor.SourceText(
                ref,
                item.kind().word(),
                item.titles().generated() ? "" : item.titles().raw(),
                item.byline().map(by -> by.raw()).orElse(""),
                item.paragraphs().stream().map(Paragraph::raw).toList());
        return extractors.stream()
                .flatMap(extractor -> extractor.extract(text, records, batch).stream())
                .distinct()
                .toList();
    }
}

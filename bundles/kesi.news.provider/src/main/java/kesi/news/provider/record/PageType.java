package kesi.news.provider.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kesi.core.api.text.Message;
import kesi.core.api.value.Link;
import kesi.news.api.NewsTypes;
import kesi.news.api.Page;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.RecordType;
import org.osgi.service.component.annotations.Component;

/** Pages: what one file shows. */
@Component(service = RecordType.class)
public final class PageType implements RecordType<Page> {
    @Override
    public String name() {
        return NewsTypes.PAGE;
    }

    @Override
    public Class<Page> javaType() {
        return Page.class;
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Message label() {
        return Labels.type("page");
    }

    @Override
    public String title(Page page) {
        return page.name();
    }

    @Override
    public List<Field<Page>> fields() {
        return List.of(
                Field.column("title", Field.Kind.TEXT, Labels.field("name"), page -> List.of(page.name())),
                Field.column(
                        "number",
                        Field.Kind.NUMBER,
                        Labels.field("page"),
                        page -> page.number().stream().map(BigDecimal::valueOf).toList()),
                Field.column(
                        "items",
                        Field.Kind.NUMBER,
                        Labels.field("items"),
                        page -> List.of(BigDecimal.valueOf(page.items()))));
    }

    @Override
    public List<Link> links(Page page) {
        List<Link> links = new ArrayList<>();
        links.add(new Link("readFrom", page.file(), List.of()));
        page.issue().ifPresent(issue -> links.add(new Link("partOf", issue, List.of())));
        return links;
    }
}

package kesi.news.provider.record;

import java.util.List;
import kesi.core.api.problem.Finding;
import kesi.core.api.text.Message;
import kesi.news.api.NewsTypes;
import kesi.news.api.Publication;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.Key;
import kesi.record.api.spi.RecordType;
import org.osgi.service.component.annotations.Component;

/** Publications, one for each name. */
@Component(service = RecordType.class)
public final class PublicationType implements RecordType<Publication> {
    /** The key of a publication. */
    public static Key key(String name) {
        return Key.unique("name", name);
    }

    @Override
    public String name() {
        return NewsTypes.PUBLICATION;
    }

    @Override
    public Class<Publication> javaType() {
        return Publication.class;
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Message label() {
        return Labels.type("publication");
    }

    @Override
    public String title(Publication publication) {
        return publication.name();
    }

    @Override
    public List<Field<Publication>> fields() {
        return List.of(
                Field.column(
                        "title", Field.Kind.TEXT, Labels.field("name"), publication -> List.of(publication.name())),
                Field.column(
                        "issuer",
                        Field.Kind.TEXT,
                        Labels.field("issuer"),
                        publication -> publication.issuer().stream().toList()));
    }

    @Override
    public List<Key> keys(Publication publication) {
        return List.of(key(publication.name()));
    }

    @Override
    public List<Finding> check(Publication publication) {
        return publication.name().isBlank()
                ? List.of(Finding.error("name", Message.of(PublicationType.class, "check.name")))
                : List.of();
    }
}

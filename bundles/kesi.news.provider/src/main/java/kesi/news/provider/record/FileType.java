package kesi.news.provider.record;

import java.math.BigDecimal;
import java.util.List;
import kesi.core.api.text.Message;
import kesi.news.api.NewsTypes;
import kesi.news.api.SourceFile;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.Key;
import kesi.record.api.spi.RecordType;
import org.osgi.service.component.annotations.Component;

/** Source files, one for each content. */
@Component(service = RecordType.class)
public final class FileType implements RecordType<SourceFile> {
    /** The key of a file: its content. */
    public static Key key(String sha256) {
        return Key.unique("sha256", sha256);
    }

    @Override
    public String name() {
        return NewsTypes.FILE;
    }

    @Override
    public Class<SourceFile> javaType() {
        return SourceFile.class;
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Message label() {
        return Labels.type("file");
    }

    @Override
    public String title(SourceFile file) {
        return file.name();
    }

    @Override
    public List<Field<SourceFile>> fields() {
        return List.of(
                Field.column("title", Field.Kind.TEXT, Labels.field("name"), file -> List.of(file.name())),
                Field.facet("encoding", Labels.field("encoding"), file -> List.of(file.encoding())),
                Field.column(
                        "size",
                        Field.Kind.NUMBER,
                        Labels.field("size"),
                        file -> List.of(BigDecimal.valueOf(file.size()))),
                Field.column(
                        "unassigned",
                        Field.Kind.NUMBER,
                        Labels.field("unassigned"),
                        file -> List.of(BigDecimal.valueOf(file.unassigned().size()))));
    }

    @Override
    public List<Key> keys(SourceFile file) {
        return List.of(key(file.sha256()));
    }
}

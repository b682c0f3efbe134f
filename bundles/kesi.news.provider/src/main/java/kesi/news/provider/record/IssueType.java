package kesi.news.provider.record;

import java.util.List;
import kesi.core.api.text.Message;
import kesi.core.api.value.Link;
import kesi.core.api.value.When;
import kesi.news.api.Issue;
import kesi.news.api.NewsTypes;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.Key;
import kesi.record.api.spi.RecordType;
import org.osgi.service.component.annotations.Component;

/** Issues, one for each publication, number and day. */
@Component(service = RecordType.class)
public final class IssueType implements RecordType<Issue> {
    /** The key of an issue. */
    public static Key key(Issue issue) {
        String day = issue.date().map(When::edtf).orElse("");
        return Key.unique(
                "issue",
                issue.publication().id() + " " + day + " " + issue.number().orElse(""));
    }

    @Override
    public String name() {
        return NewsTypes.ISSUE;
    }

    @Override
    public Class<Issue> javaType() {
        return Issue.class;
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Message label() {
        return Labels.type("issue");
    }

    @Override
    public String title(Issue issue) {
        String day = issue.date().map(When::edtf).orElse("");
        return String.join(" ", issue.publicationName(), day, issue.number().orElse(""))
                .strip();
    }

    @Override
    public List<Field<Issue>> fields() {
        return List.of(
                Field.facet("publication", Labels.field("publication"), issue -> List.of(issue.publicationName())),
                Field.column(
                        "number",
                        Field.Kind.KEYWORD,
                        Labels.field("number"),
                        issue -> issue.number().stream().toList()),
                Field.column(
                        "date",
                        Field.Kind.DATE,
                        Labels.field("date"),
                        issue -> issue.date().stream().toList()));
    }

    @Override
    public List<Key> keys(Issue issue) {
        return List.of(key(issue));
    }

    @Override
    public List<Link> links(Issue issue) {
        return List.of(new Link("issueOf", issue.publication(), List.of()));
    }
}

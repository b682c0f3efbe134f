package kesi.news.provider.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.core.api.value.When;
import kesi.news.api.Issue;
import kesi.news.api.Item;
import kesi.news.api.ItemState;
import kesi.news.api.Origin;
import kesi.news.api.Page;
import kesi.news.api.Publication;
import kesi.news.api.SourceFile;
import kesi.news.provider.intake.ReadFile.Article;
import kesi.news.provider.record.FileType;
import kesi.news.provider.record.IssueType;
import kesi.news.provider.record.ItemType;
import kesi.news.provider.record.PageType;
import kesi.news.provider.record.PublicationType;
import kesi.news.provider.rule.Fingerprint;
import kesi.news.provider.rule.ReadItem;
import kesi.record.api.Batch;
import kesi.record.api.Records;
import kesi.record.api.Shelf;

/** Puts files that were read into one batch. Used once, by one thread. */
final class Filing {
    private final Records records;
    private final Extractors extractors;
    private final Wish wish;
    private final Batch batch;
    private final Shelf<Item> items;
    private final Kin kin;
    private final Map<String, Ref> made = new HashMap<>();

    Filing(Records records, Extractors extractors, Wish wish) {
        this.records = records;
        this.extractors = extractors;
        this.wish = wish;
        batch = Batch.because(Message.of(Filing.class, "reason.import"));
        items = records.shelf(new ItemType());
        kin = new Kin(items);
    }

    Batch batch() {
        return batch;
    }

    /** Adds a file with all that was found in it, and answers what was made. */
    ImportedFile add(ReadFile read) {
        Ref file = records.shelf(new FileType()).add(batch, sourceFile(read));
        Optional<String> publication = wish.publication().or(() -> read.head().publication());
        Optional<When> date = wish.issueDate()
                .map(day -> When.stated(day.toString()))
                .or(() -> read.head().date().map(When::stated));
        Optional<Ref> issue = publication.flatMap(name -> issue(name, date, read));
        Ref page = records.shelf(new PageType())
                .add(
                        batch,
                        new Page(
                                pageName(read),
                                number(read),
                                issue,
                                file,
                                read.articles().size()));
        List<ImportedFile.Imported> imported = new ArrayList<>();
        for (Article article : read.articles()) {
            Origin origin = new Origin(
                    file,
                    read.sha256(),
                    Optional.of(page),
                    article.publication().or(() -> publication),
                    imported.size() + 1,
                    article.item().firstLine(),
                    article.item().lastLine());
            imported.add(keep(article, origin, article.date().or(() -> date)));
        }
        return new ImportedFile(read, false, file, Optional.of(page), imported);
    }

    private ImportedFile.Imported keep(Article article, Origin origin, Optional<When> date) {
        ReadItem read = article.item();
        Fingerprint print = Fingerprint.of(
                read.paragraphs().isEmpty() ? List.of(read.titles().raw()) : read.texts());
        Item item = new Item(
                read.kind(),
                ItemState.SEGMENTED,
                read.titles(),
                read.paragraphs(),
                read.captions(),
                read.credits(),
                read.mentions(),
                origin,
                date,
                language(read),
                print.hash(),
                print.prints(),
                kin.of(print, origin.publication()));
        Ref ref = items.add(batch, item);
        kin.add(ref, item);
        return new ImportedFile.Imported(ref, item, extractors.extract(ref, item, records, batch));
    }

    private Optional<Ref> issue(String name, Optional<When> date, ReadFile read) {
        Ref publication = made.computeIfAbsent("publication " + name, key -> publication(name));
        if (date.isEmpty() && read.head().issue().isEmpty()) {
            return Optional.empty();
        }
        Issue issue = new Issue(publication, name, read.head().issue(), date);
        return Optional.of(made.computeIfAbsent(IssueType.key(issue).value(), key -> issue(issue)));
    }

    private Ref publication(String name) {
        Shelf<Publication> shelf = records.shelf(new PublicationType());
        return shelf.lookUp(PublicationType.key(name))
                .map(Shelf.Kept::ref)
                .orElseGet(() -> shelf.add(batch, new Publication(name, Optional.empty())));
    }

    private Ref issue(Issue issue) {
        Shelf<Issue> shelf = records.shelf(new IssueType());
        return shelf.lookUp(IssueType.key(issue)).map(Shelf.Kept::ref).orElseGet(() -> shelf.add(batch, issue));
    }

    private static SourceFile sourceFile(ReadFile read) {
        return new SourceFile(
                read.fileName(),
                read.sha256(),
                read.encoding(),
                read.confidence(),
                read.size(),
                Clock.systemUTC().instant(),
                read.furniture(),
                read.unassigned(),
                read.warnings().stream()
                        .map(warning -> warning.sentence().in(Locale.CHINESE))
                        .toList());
    }

    private Optional<Integer> number(ReadFile read) {
        return wish.page()
                .or(() ->
                        read.head().page().filter(page -> page.matches("\\d+")).map(Integer::valueOf));
    }

    private static String pageName(ReadFile read) {
        return read.fileName();
    }

    private static String language(ReadItem item) {
        boolean chinese =
                item.texts().stream().anyMatch(text -> text.codePoints().anyMatch(Character::isIdeographic))
                        || item.titles().raw().codePoints().anyMatch(Character::isIdeographic);
        return chinese ? "zh" : "en";
    }
}

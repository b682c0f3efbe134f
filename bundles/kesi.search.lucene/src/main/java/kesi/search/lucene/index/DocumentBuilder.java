package kesi.search.lucene.index;

import java.math.BigDecimal;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kesi.core.api.value.When;
import kesi.record.api.spi.Field.Kind;
import kesi.search.lucene.index.UnitStream.Placed;
import kesi.search.lucene.text.Folding;
import kesi.search.lucene.text.Units;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;

/** Builds one index document field by field. */
final class DocumentBuilder {

    private static final int LONGEST_KEYWORD = 250;
    private static final int SORTED_CHARACTERS = 40;
    /** Free places between values, so that no phrase is found across them. */
    private static final int GAP = 10;

    private final Folding folding;
    private final String title;
    private final Document document = new Document();
    private final List<Placed> all = new ArrayList<>();
    private final Set<String> sorted = new HashSet<>();
    private final Collator order = Collator.getInstance(Locale.SIMPLIFIED_CHINESE);
    private boolean titleSeen;
    private int next;

    DocumentBuilder(Folding folding, Change change, String title) {
        this.folding = folding;
        this.title = title;
        String key = change.ref().toString();
        document.add(new StringField(Names.KEY, key, Field.Store.YES));
        document.add(new SortedDocValuesField(Names.KEY, new BytesRef(key)));
        document.add(new StringField(Names.TYPE, change.ref().type(), Field.Store.NO));
        document.add(
                new StringField(Names.keyword("id"), folding.word(change.ref().id()), Field.Store.NO));
        document.add(new NumericDocValuesField(Names.VERSION, change.version()));
        document.add(new NumericDocValuesField(Names.CHANGE, change.sequence()));
    }

    /** Marks the record as indexed by its title alone. */
    DocumentBuilder stub() {
        String type = document.get(Names.KEY).split("/", 2)[0];
        document.add(new StringField(Names.STUB, type, Field.Store.NO));
        return this;
    }

    /** Adds the values of a record's field. */
    void add(String name, Kind kind, List<?> values) {
        for (Object value : values) {
            switch (kind) {
                case TEXT -> text(name, (String) value);
                case KEYWORD -> keyword(name, (String) value);
                case LINK -> keyword(name, value.toString());
                case NUMBER -> number(name, (BigDecimal) value);
                case DATE -> date(name, (When) value);
            }
        }
    }

    private void text(String name, String value) {
        place(name, value);
        titleSeen |= value.equals(title);
        document.add(new StoredField(Names.RAW_TEXT, value));
        sortedByWords(name, value);
    }

    private void place(String name, String value) {
        all.add(new Placed(Names.opening(name), next));
        int end = UnitStream.place(Units.of(folding, value), next + 1, all);
        all.add(new Placed(Names.closing(name), end));
        next = end + GAP;
    }

    private void keyword(String name, String value) {
        term(name, value);
        document.add(new SortedSetDocValuesField(Names.counted(name), new BytesRef(cut(value, LONGEST_KEYWORD))));
        sortedByWords(name, value);
    }

    private void term(String name, String value) {
        String folded = cut(folding.word(value), LONGEST_KEYWORD);
        document.add(new StringField(Names.keyword(name), folded, Field.Store.NO));
    }

    private void number(String name, BigDecimal value) {
        term(name, value.stripTrailingZeros().toPlainString());
        if (sorted.add(Names.number(name))) {
            long sortable = NumericUtils.doubleToSortableLong(value.doubleValue());
            document.add(new NumericDocValuesField(Names.number(name), sortable));
        }
    }

    private void date(String name, When when) {
        Optional<LocalDate> first = when.earliest();
        Optional<LocalDate> last = when.latest();
        if (first.isEmpty() && last.isEmpty()) {
            return;
        }
        term(name, when.edtf());
        long from = first.map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
        long to = last.map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
        document.add(new LongRange(Names.DAYS, new long[] {from}, new long[] {to}));
        if (sorted.add(Names.date(name))) {
            document.add(new NumericDocValuesField(Names.date(name), first.isPresent() ? from : to));
        }
    }

    private void sortedByWords(String name, String value) {
        if (sorted.add(Names.words(name))) {
            byte[] key = order.getCollationKey(cut(folding.word(value), SORTED_CHARACTERS))
                    .toByteArray();
            document.add(new SortedDocValuesField(Names.words(name), new BytesRef(key)));
        }
    }

    Document build() {
        document.add(new StoredField(Names.RAW_TITLE, title));
        sortedByWords(Names.TITLE, title);
        if (!titleSeen) {
            place(Names.TITLE, title);
        }
        List<Placed> titleTerms = new ArrayList<>();
        UnitStream.place(Units.of(folding, title), 0, titleTerms);
        document.add(new TextField(Names.TITLE, new UnitStream(titleTerms)));
        document.add(new TextField(Names.ALL, new UnitStream(all)));
        return document;
    }

    private static String cut(String value, int most) {
        if (value.length() <= most) {
            return value;
        }
        int end = Character.isHighSurrogate(value.charAt(most - 1)) ? most - 1 : most;
        return value.substring(0, end);
    }
}

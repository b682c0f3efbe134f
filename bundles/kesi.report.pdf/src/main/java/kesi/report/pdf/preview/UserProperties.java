package kesi.report.pdf.preview;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.value.Ref;
import kesi.report.api.block.Source;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** The user properties that name a source. */
final class UserProperties {

    private UserProperties() {}

    /** The source, or empty when they name none. */
    static Optional<Source> source(@Nullable COSBase attributes) {
        Map<String, String> told = new HashMap<>();
        collect(attributes, told);
        String record = told.getOrDefault("kesi:record", "");
        String place = told.getOrDefault("kesi:place", "");
        String words = told.getOrDefault("kesi:words", "");
        return record.isEmpty() && place.isEmpty() && words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Source(ref(record), place, words));
    }

    /** A record as {@code type/id}; files from elsewhere may say anything. */
    private static Optional<Ref> ref(String record) {
        try {
            return record.isEmpty() ? Optional.empty() : Optional.of(Ref.parse(record));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static void collect(@Nullable COSBase attributes, Map<String, String> told) {
        if (attributes instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                collect(several.getObject(i), told);
            }
        } else if (attributes instanceof COSDictionary entries
                && "UserProperties".equals(entries.getNameAsString(COSName.O))
                && entries.getDictionaryObject(COSName.P) instanceof COSArray properties) {
            for (int i = 0; i < properties.size(); i++) {
                if (properties.getObject(i) instanceof COSDictionary property) {
                    String name = property.getString(COSName.N);
                    String value = property.getString(COSName.V);
                    if (name != null && value != null) {
                        told.put(name, value);
                    }
                }
            }
        }
    }
}
